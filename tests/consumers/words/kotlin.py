"""Compiles the Kotlin of the Android export with kotlinc against the class R that aapt2 makes, and calls every function."""

import json
import pathlib
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))

from snippets import block

EXPORT = pathlib.Path(sys.argv[1], "android").resolve()
MANIFEST = '<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="org.example.app"/>'
FUNCTIONS = {"reason_phrase": "reasonPhrase", "summary": "summary", "description": "description", "action": "action", "caller": "caller"}

# What the guide's function uses of Android, and a program that calls it.
CONTEXT = """package android.content;

public class Context {
    public final String getString(int id) {
        return "text " + id;
    }
}
"""
GUIDE = """package org.example.app;

public class Guide {
    public static void main(String[] arguments) {
        var context = new android.content.Context();
        System.out.println(TextKt.textForCaller(context, 486).equals("text " + R.string.status_486_caller));
        System.out.println(TextKt.textForCaller(context, 99) == null);
    }
}
"""

# Prints a line for each function and key: the name of the resource, or nothing.
PROGRAM = """package org.example.app;

import java.util.*;

public class Main {
    public static void main(String[] arguments) throws Exception {
        Map<Object, String> names = new HashMap<>();
        for (var field : R.string.class.getFields()) names.put(field.get(null), field.getName());
        for (String function : "FUNCTIONS".split(" ")) {
            var method = SipResponse.class.getMethod(function, int.class);
            for (int code = 0; code < 1000; code++)
                System.out.println(names.get(method.invoke(SipResponse.INSTANCE, code)));
        }
        System.out.println(names.get(SipCause.INSTANCE.name("codec-mismatch")));
        System.out.println(names.get(SipCause.INSTANCE.cure("no-such-cause")));
        System.out.println(names.get(Q850.INSTANCE.summary(17)));
    }
}
"""


def expected():
    rows = json.loads(pathlib.Path("out/en/sip-response-codes.json").read_text(encoding="utf-8"))["rows"]
    codes = {row["code"]: row for row in rows}
    assert len(codes) >= 88
    for name in FUNCTIONS:
        for code in range(1000):
            if code not in codes and 100 <= code <= 699:
                # RFC 3261, section 8.1.3.2.
                code = 183 if code < 200 else code // 100 * 100
            ending = "" if name == "reason_phrase" else f"_{name}"
            yield f"status_{code}{ending}" if codes.get(code, {}).get(name) else "null"
    yield from ("fault_codec_mismatch", "null", "cause_17_summary")


def run(*words):
    result = subprocess.run(words, capture_output=True, encoding="utf-8")
    assert result.returncode == 0, f"{words}: {result.stdout}{result.stderr}"
    return result.stdout


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    for source in sorted(EXPORT.glob("res/values*/*.xml")):
        run("aapt2", "compile", "-o", folder, source)
    manifest = folder / "AndroidManifest.xml"
    manifest.write_text(MANIFEST)
    run("aapt2", "link", "-o", folder / "app.apk", "--manifest", manifest, "--java", folder, *sorted(folder.glob("*.flat")))
    package = folder / "org/example/app"
    (package / "Main.java").write_text(PROGRAM.replace("FUNCTIONS", " ".join(FUNCTIONS.values())))
    context = folder / "android/content/Context.java"
    context.parent.mkdir(parents=True)
    context.write_text(CONTEXT)
    (package / "Guide.java").write_text(GUIDE)
    text = package / "Text.kt"
    text.write_text("package org.example.app\n\n" + block("docs/apps.md", "kotlin"))
    sources = sorted((EXPORT / "kotlin").glob("*.kt"))
    assert len(sources) >= 4, sources
    java = [package / "R.java", context]
    program, classes = folder / "program.jar", folder / "classes"
    run("kotlinc", "-Werror", "-include-runtime", "-d", program, *sources, text, *java)
    run("javac", "-cp", program, "-d", classes, *java, package / "Main.java", package / "Guide.java")
    printed = run("java", "-cp", f"{program}:{classes}", "org.example.app.Main").splitlines()
    assert run("java", "-cp", f"{program}:{classes}", "org.example.app.Guide").split() == ["true", "true"]
lines = list(expected())
wrong = [(number, right, found) for number, (right, found) in enumerate(zip(lines, printed, strict=True)) if right != found]
assert not wrong, wrong[:3]
print(f"Kotlin: {len(sources)} files, {len(lines)} calls")
