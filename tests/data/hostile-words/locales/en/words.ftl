# Texts that formats could take for something else.

column-code = Code
column-phrase = Phrase
column-summary = Summary

kind-all = All
    .summary = All of them.

dataset = Words
    .summary = Words that are hard to carry.

word-1 = it's
    .summary = Don't say "hi" to 'them' or “us”.

word-2 = @home?
    .summary = @string/home, ?attr/x, what? a@b.

word-3 = 100% %s
    .summary = %d, %1$s, %@, %% and 5 % of %{"{"}x{"}"}.

word-4 = C:\new\t
    .summary = A \ backslash, \n, \u0041 and \' and \".

word-5 = <b>&amp;</b>
    .summary = a < b > c & d &lt; ]]> <!-- x --> <xliff:g>.

word-6 = {"{"}0{"}"}
    .summary = {"{"}name{"}"}, {"{"}n, plural, other{"{"}x{"}"}{"}"}, a '{"{"}' b ''.

word-7 = $HOME
    .summary = $var, ${"{"}x{"}"}, $(id), `id`, #x, ~x, ^x |x|.

word-8 = #! = :
    .summary = ! key = value : other, # not a comment; // nor this -- nor this.

word-9 = 🎉 ñ
    .summary = emoji 🎉 and ñ, ü, ß, É.

word-10 = {"["}x] *y .z
    .summary = {"*"} star, [one] and .dot.

word-11 = -- ; ' OR 1=1
    .summary = '); DROP TABLE records; -- and "; exit 0; ".

word-12 = =1+1
    .summary = =cmd|' /C calc'!A0, +1, -1, @SUM(1).
