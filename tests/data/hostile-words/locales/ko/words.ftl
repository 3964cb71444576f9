# Texts that formats could take for something else.

column-code = 가 Code
column-phrase = 가 Phrase
column-summary = 가 Summary

kind-all = 가 All
    .summary = 가 All of them.

dataset = 가 Words
    .summary = 가 Words that are hard to carry.

word-1 = 가 it's
    .summary = 가 Don't say "hi" to 'them' or “us”.

word-2 = 가 @home?
    .summary = 가 @string/home, ?attr/x, what? a@b.

word-3 = 가 100% %s
    .summary = 가 %d, %1$s, %@, %% and 5 % of %{"{"}x{"}"}.

word-4 = 가 C:\new\t
    .summary = 가 A \ backslash, \n, \u0041 and \' and \".

word-5 = 가 <b>&amp;</b>
    .summary = 가 a < b > c & d &lt; ]]> <!-- x --> <xliff:g>.

word-6 = 가 {"{"}0{"}"}
    .summary = 가 {"{"}name{"}"}, {"{"}n, plural, other{"{"}x{"}"}{"}"}, a '{"{"}' b ''.

word-7 = 가 $HOME
    .summary = 가 $var, ${"{"}x{"}"}, $(id), `id`, #x, ~x, ^x |x|.

word-8 = 가 #! = :
    .summary = 가 ! key = value : other, # not a comment; // nor this -- nor this.

word-9 = 가 🎉 ñ
    .summary = 가 emoji 🎉 and ñ, ü, ß, É.

word-10 = 가 [x] *y .z
    .summary = 가 * star, [one] and .dot.

word-11 = 가 -- ; ' OR 1=1
    .summary = 가 '); DROP TABLE records; -- and "; exit 0; ".

word-12 = 가 =1+1
    .summary = 가 =cmd|' /C calc'!A0, +1, -1, @SUM(1).
