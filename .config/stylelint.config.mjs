/** The standard rules of Stylelint but for those of taste that Prettier and this house settle otherwise. */
export default {
  extends: 'stylelint-config-standard',
  ignoreFiles: ['dist/**', '.cache/**'],
  reportNeedlessDisables: true,
  rules: {
    'at-rule-disallowed-list': [['import'], { message: 'A style sheet is imported by the component that needs it.' }],
    // Six digits everywhere, as the contrast test reads them.
    'color-hex-length': 'long',
    // Names of our own fonts, written as @font-face names them.
    'value-keyword-case': ['lower', { ignoreKeywords: ['Display', 'Text'] }],
    // Safari still wants the prefix of these two.
    'property-no-vendor-prefix': [true, { ignoreProperties: [/text-size-adjust/, /background-clip/] }],
    // WebKit knows no shorthand of several values: it draws no line at all, or no other than a plain one.
    'declaration-property-value-allowed-list': [
      { 'text-decoration': ['none', 'underline', 'line-through'] },
      { message: 'Write text-decoration-style, -color and -thickness on lines of their own.' },
    ],
    'property-disallowed-list': [['-webkit-text-decoration'], { message: 'Write text-decoration and its longhands.' }],
    // Short rules stand in groups; an empty line parts the groups and not the rules.
    'rule-empty-line-before': null,
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    // Sheets are ordered by what they style: a switch stands with the part that it switches.
    'no-descending-specificity': null,
  },
};
