import js from '@eslint/js'
import globals from 'globals'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import tseslint from 'typescript-eslint'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const acrossPackages = {
  group: ['**/packages/*/src/**', '**/apps/*/src/**', '../../../*/src/**', '../../*/src/**'],
  message: 'Import another package by its name: the boundary is what its package.json lists.',
}
const typesOfServer = {
  group: ['@cloudlore/server', '@cloudlore/server/*'],
  allowTypeImports: true,
  message: 'The page asks the server over HTTP; only types cross.',
}
const nodeBuiltIns = { group: ['node:*'], message: 'Packages are pure; input and output belong in apps/.' }

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'test/output/**', '.cloudlore/**'] },
  js.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './apps/web/tsconfig.json'], tsconfigRootDir: root },
    },
    rules: {
      'max-params': ['error', 3],
      'no-restricted-imports': ['error', { patterns: [acrossPackages] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: [acrossPackages, nodeBuiltIns] }],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [acrossPackages, typesOfServer] }],
    },
  },
)
