/** The standard rules of Stylelint but for those of taste that oxfmt and this house settle otherwise. */
import house from './stylelint-layers.mjs';

/** Where pages change their shape; the same in every sheet. Drawings switch at the third. */
const BREAKPOINTS = ['15rem', '30rem', '45rem', '60rem', '75rem'];

/** Sheets of charts: sizes in units of the drawing, squares that grow with it, and selectors of table cells. */
const DRAWN = ['../src/kinds/chart/*.css', '../src/kinds/documents/timeline.css'];

export default {
  extends: 'stylelint-config-standard',
  plugins: house,
  ignoreFiles: ['dist/**', '.cache/**'],
  reportNeedlessDisables: true,
  rules: {
    'oseredok/in-layer': true,
    'oseredok/important-on-paper': true,
    'oseredok/nothing-floats-in-skipped': true,
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
    'declaration-property-value-disallowed-list': [
      { '/^border-(block|inline)/': [/transparent/] },
      { message: 'Where the reader’s own colours rule, a clear line is seen: leave its room by padding.' },
    ],
    'property-disallowed-list': [
      [
        '-webkit-text-decoration',
        /^((min|max)-)?(width|height)$/,
        /^(top|right|bottom|left)$/,
        /^(margin|padding|border|scroll-margin|scroll-padding)-(top|right|bottom|left)/,
      ],
      { message: 'Write what follows the direction of the text: inline-size, margin-block-start; and lines longhand.' },
    ],
    'media-feature-name-value-allowed-list': [{ width: BREAKPOINTS }, { message: `One of ${BREAKPOINTS.join(', ')}.` }],
    'declaration-property-unit-disallowed-list': [
      { '/^(font|margin|padding|gap|row-gap|column-gap|inset|border|outline|scroll|.*-size$)/': ['rem', 'px'] },
      { message: 'Take the size, the space or the thickness from src/styles/tokens.css.' },
    ],
    // Short rules stand in groups; an empty line parts the groups and not the rules.
    'rule-empty-line-before': null,
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    // Sheets are ordered by what they style: a switch stands with the part that it switches.
    'no-descending-specificity': null,
  },
  overrides: [
    {
      // Reading systems know neither layers nor tokens, and some only the old names of what is broken where.
      files: ['../src/outputs/epub/*.css'],
      rules: {
        'oseredok/in-layer': null,
        'property-disallowed-list': null,
        'property-no-vendor-prefix': null,
        'property-no-deprecated': null,
      },
    },
    {
      files: ['../src/kinds/**/*.css', '../src/layouts/*.css'],
      rules: {
        'selector-max-type': [
          0,
          {
            ignore: ['descendant', 'child', 'compounded', 'next-sibling', 'custom-elements'],
            message: 'The sheet of a component styles no element as such: src/styles/base.css does.',
          },
        ],
      },
    },
    {
      files: DRAWN,
      rules: {
        'declaration-property-unit-disallowed-list': null,
        'selector-max-type': null,
      },
    },
  ],
};
