// Reads resource bundles with the JDK. Prints each text as a line of tag, key and text, which a script compares.

import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;

class Properties {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        URL folder = Path.of(arguments[0]).toUri().toURL();
        ClassLoader loader = new URLClassLoader(new URL[] {folder});
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (int i = 2; i < arguments.length; i++) {
            Locale locale = Locale.forLanguageTag(arguments[i]);
            ResourceBundle bundle = ResourceBundle.getBundle(arguments[1], locale, loader, control);
            for (String key : bundle.keySet()) {
                out.print(arguments[i] + "\t" + key + "\t" + bundle.getString(key) + "\n");
            }
        }
        out.flush();
    }
}
