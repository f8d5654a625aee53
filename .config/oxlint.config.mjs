/**
 * Mistakes of the language, and what the rooms of src/ may touch (rooms.mjs), for all modules; components are ESLint's
 * (eslint.config.mjs), which reads their markup.
 */
import { BLOCKS } from './rooms.mjs';

/** What the title of a test cannot begin with: its subject would stand around it, and not in the line that fails. */
const NO_SUBJECT =
  '^(and|but|or|not|then|also|it|its|they|has|have|is|are|was|does|can|may|must|tells|says|lets|refuses|knows|takes|' +
  'stays|keeps|shows|gives|finds|leaves|reads|writes|asks|puts|makes|prints|goes|stands|holds|fails|returns|accepts|' +
  'rejects|ignores|allows|opens|closes)( |$)|^[^a-z]*%[a-z][^a-z]*$';

export default {
  options: { reportUnusedDisableDirectives: 'error' },
  jsPlugins: ['./rooms.mjs'],
  plugins: ['eslint', 'typescript', 'import'],
  categories: { correctness: 'error' },
  ignorePatterns: ['**/*.astro', '**/.stryker-tmp', '**/test/fixtures'],
  rules: {
    eqeqeq: 'error',
    'max-lines': ['error', { max: 300 }],
    'no-case-declarations': 'error',
    'no-empty': 'error',
    'no-fallthrough': 'error',
    'no-prototype-builtins': 'error',
    'no-redeclare': 'error',
    'no-regex-spaces': 'error',
    'no-unexpected-multiline': 'error',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'no-useless-assignment': 'error',
    'no-var': 'error',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
    'prefer-const': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    'preserve-caught-error': 'error',
    'import/no-duplicates': ['error', { 'prefer-inline': true }],
    'import/no-self-import': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': [
      'error',
      { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
    ],
    'typescript/no-array-constructor': 'error',
    'typescript/no-empty-object-type': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-namespace': 'error',
    'typescript/no-require-imports': 'error',
    'typescript/no-unnecessary-type-constraint': 'error',
    'typescript/no-unsafe-function-type': 'error',
    // Control characters and combining marks are what a reader of old texts looks for.
    'no-control-regex': 'off',
    'no-misleading-character-class': 'off',
  },
  overrides: [
    {
      // TypeScript knows by noUnusedLocals what is not used here.
      files: ['**/*.ts'],
      rules: { 'no-unused-vars': 'off' },
    },
    ...BLOCKS.map(({ files, rules }) => ({ files: files.map((file) => `**/${file}`), rules })),
    {
      files: ['**/test/**'],
      excludeFiles: ['**/test/support/laws.ts'],
      plugins: ['eslint', 'typescript', 'import', 'vitest'],
      rules: {
        'vitest/valid-title': ['error', { mustNotMatch: [NO_SUBJECT, 'A title has its subject.'] }],
        'no-restricted-imports': [
          'error',
          {
            paths: [{ name: 'fast-check', message: 'No test depends on chance: test/support/laws.ts sets the seed.' }],
          },
        ],
      },
    },
  ],
};
