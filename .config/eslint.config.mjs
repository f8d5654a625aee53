/** Components of Astro, of which only ESLint reads the markup: all else is left to oxlint (oxlint.config.mjs). */
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { BLOCKS } from './rooms.mjs';

const COMPONENTS = ['**/*.astro', '**/*.astro/*.{js,ts}'];

export default tseslint.config(
  tseslint.configs.base,
  {
    files: COMPONENTS,
    extends: [eslint.configs.recommended, tseslint.configs.recommended],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'max-lines': ['error', { max: 300 }],
    },
  },
  astro.configs.recommended,
  {
    files: ['src/**/*.astro'],
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
    },
  },
  ...BLOCKS,
);
