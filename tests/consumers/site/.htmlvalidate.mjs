// Rules of html-validate beyond the Nu checker, and the ones that do not fit this site.

export default {
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
        // The id of a class is its name, such as `4xx`; HTML allows any id without spaces.
        "valid-id": ["error", { relaxed: true }],
        // Results appear while the reader types, and Enter opens the first, so a submit button would be redundant.
        "wcag/h32": "off",
        // A select cannot show this listbox: its options are links, and it belongs to a text field.
        "prefer-native-element": ["error", { exclude: ["listbox"] }],
        // Search engines cut long titles at the end, where the site's name is; phrases cannot be shortened.
        "long-title": ["error", { maxlength: 160 }],
    },
};
