// Rules of html-validate beyond the Nu checker, and the ones that do not fit this site.

export default {
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
        // `4xx` is what a class is called, so it names the class's place in a table too; HTML allows any id without spaces.
        "valid-id": ["error", { relaxed: true }],
        // Results are links that appear as one types, and Enter opens the first; a button would do the same once more.
        "wcag/h32": "off",
        // A listbox of links to pages, under a field to type in, is none of those that a select can show.
        "prefer-native-element": ["error", { exclude: ["listbox"] }],
        // Search engines cut long titles at their end, where the site's name is; phrases are as long as they are.
        "long-title": ["error", { maxlength: 160 }],
    },
};
