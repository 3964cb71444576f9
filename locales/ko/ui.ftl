# Words of the tables and pages themselves, for any dataset.

## Pages

ui-language = 한국어
ui-skip = 표로 건너뛰기
ui-contents = 목차
ui-languages = 언어
ui-side-by-side = 모든 언어 나란히 보기
ui-details = 자세한 설명
ui-codes =
    { $count ->
       *[other] 항목 { $count }개
    }
ui-table-caption = { $title }: { $group }
ui-shared = 이 코드들에 공통된 { $heading }
ui-registry = 레지스트리
ui-registry-updated = { $name }(최종 업데이트: { $date })
ui-version = 데이터 버전
ui-license = 데이터 라이선스
ui-generated = { $command } 명령으로 생성했습니다. 내용을 바꾸려면 records와 locales에 있는 파일을 수정하십시오.

## Cells

ui-list-separator = ,{" "}
ui-item-separator = ;{" "}
ui-qualifier-separator = ,{" "}
ui-qualified = { $head }({ $qualifiers })
ui-detail-example = { $expectation }, 예: { $phrase }
ui-origin-authored = 출처 문서에 없음
ui-origin-source = { $document }, { $line }행

## The report of the sources

ui-sources = 문구의 출처
    .summary = 출처 문서에서 코드가 나오는 모든 곳에 대해, 무엇이 인쇄되어 있고 그것이 맞는지, 그리고 이 자료에서는 어떻게 적는지를 정리했습니다.
ui-sources-wrong = 잘못된 점
ui-sources-nothing-wrong = 이 문서에는 잘못된 점이 없습니다.
ui-sources-places =
    { $count ->
       *[other] { $count }곳
    }
ui-column-source = 문서
ui-column-line = 행
ui-column-code = 코드
ui-column-printed-code = 인쇄된 코드
ui-column-printed-phrase = 인쇄된 문구
ui-column-language = 언어
ui-column-verdict = 판정
ui-column-shipped-phrase = 채택한 문구
ui-column-note = 비고
ui-verdict-same = 동일
ui-verdict-normalized = 정규화
ui-verdict-corrected = 수정
ui-verdict-superseded = 대체됨
