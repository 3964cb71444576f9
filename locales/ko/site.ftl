# Words of the site, for any dataset. A catalog without a site needs none of them.

## On every page

site-name = SIP Phrasebook
site-skip = 본문으로 건너뛰기
site-pages = 페이지
site-home = 전체 코드
site-compare = 언어별 비교
site-coverage = 번역 현황
    .summary = 언어별로 텍스트가 얼마나 갖추어져 있고, 그중 작성자가 아닌 사람이 읽은 것은 얼마나 되는지 보여 줍니다.
site-sources = 출처
site-about = 소개
site-previous = 이전
site-next = 다음
site-copied = 복사됨

## Search and table

site-search = 모든 언어에서 검색
    .placeholder = 코드, 문구, 헤더 필드, RFC, 단어
    .results = 검색 결과
    .closest = 가장 비슷한 결과
    .none = 검색 결과가 없습니다. 번호, 문구(모든 언어), 헤더 필드 또는 RFC로 검색해 보세요.
    .elsewhere = 그 밖의 결과
site-filter = 표 필터
    .none = 해당하는 항목이 없습니다.
site-sort = 열 제목을 선택하면 그 열을 기준으로 정렬됩니다.

## The page of a code

site-copy = 복사
    .number = 코드
    .phrase = 문구
    .line = 상태 줄
    .link = 링크
    .table = 표
site-facts = 한눈에 보기
site-other-languages = 다른 언어
site-confusable = 혼동하기 쉬운 코드
site-differs = 다름
site-more = { $count }개 더 보기
site-example = 예시
site-review = 검토
    .reviewed = 검토됨
    .draft = 초안
    .stale = 원문 변경됨
    .missing = 없음
site-text = 이 텍스트에 대하여

## The page of a class

site-class-unknown = 클라이언트는 { $first }부터 { $last }까지의 코드 가운데 자신이 알지 못하는 것을 { $code }처럼 처리합니다.

## Other pages

site-coverage-texts = 텍스트
site-coverage-messages = 메시지
site-coverage-drawn = 출처 문서에서 가져온 문구
site-coverage-authored = 새로 작성한 문구
site-coverage-signed = 원어민 검토
site-coverage-unsigned = 아직 없음
site-any = 전체
site-documents = 문서
site-about-facts = 사실 정보와 텍스트는 따로 관리하며, 규격에서 가져온 사실 정보에는 모두 그 규격을, 가능하면 절까지 적어 두었습니다.
site-about-words = 출처 문서 가운데 하나에 올바른 문구가 있으면 그것을 쓰고, 없으면 문구를 새로 작성했습니다. 출처 페이지에는 출처 문서에서 코드가 나오는 곳을 모두 나열하고, 그곳의 내용이 맞는지를 밝혀 두었습니다.
site-about-review = 작성자가 아닌 사람이 읽은 텍스트만 검토된 것으로 봅니다. 번역의 바탕이 된 텍스트가 바뀌면, 누군가 다시 확인할 때까지 그 번역은 원문이 변경된 것으로 표시합니다.
site-about-privacy = 이 사이트의 페이지는 외부에서 아무것도 불러오지 않고, 쿠키를 쓰지 않으며, 검색은 사용자의 브라우저 안에서 이루어집니다.
site-downloads = 다운로드
    .file = 파일
    .size = 크기
site-repository = 저장소
site-suggest = 더 나은 표현 제안
site-choose = 언어 선택
site-unknown = 등록되지 않은 코드입니다: { $number }. 클라이언트는 이 코드를 { $code }처럼 처리합니다.
site-not-found = 페이지를 찾을 수 없음
    .summary = 이 주소에는 페이지가 없습니다. 코드를 검색하거나, 사용하는 언어의 표로 이동하십시오.
