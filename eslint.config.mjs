// The walls of the house (docs/decisions.md, "Which way do imports point?"): data flows one way,
// grid -> excel -> register -> checks and report -> excel or word. A wall is a lint error.
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/** For each folder of src, the folders of src that it may import. */
const mayImport = {
  strings: [],
  work: [],
  register: ['work'],
  history: ['register', 'work'],
  checks: ['register', 'history', 'work', 'strings'],
  report: ['register', 'history', 'work', 'strings'],
  excel: ['register', 'work', 'strings'],
  word: ['register', 'report', 'work', 'strings'],
  paper: ['register', 'strings'],
  xlsx: ['register'],
  actions: [
    ...['register', 'history', 'checks', 'report', 'excel', 'word', 'paper', 'xlsx'],
    ...['work', 'strings'],
  ],
  commands: ['actions', 'strings'],
  taskpane: ['actions', 'register', 'history', 'checks', 'report', 'work', 'strings'],
};
const folders = Object.keys(mayImport);
const officeGlobals = ['Excel', 'Office', 'OfficeExtension'];
/** The add-in sends nothing anywhere and keeps nothing outside the workbook. */
const closedGlobals = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection'].map((name) => ({
    name,
    message: 'The add-in sends nothing anywhere.',
  })),
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({
    name,
    message: 'Nothing is kept outside the workbook.',
  })),
];
const closedProperties = [
  ['navigator', 'sendBeacon'],
  ['document', 'cookie'],
  ...['window', 'self', 'globalThis'].flatMap((object) =>
    closedGlobals.map(({ name }) => [object, name]),
  ),
].map(([object, property]) => ({ object, property, message: 'Nothing leaves the workbook.' }));

const walls = folders.map((folder) => {
  const closed = folders.filter((other) => other !== folder && !mayImport[folder].includes(other));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/preview/**'], message: 'src never imports preview.' },
            ...closed.map((other) => ({
              group: [`../${other}/*`, `../../${other}/*`],
              message: `src/${folder} may not import src/${other}.`,
            })),
            ...(folder === 'taskpane'
              ? []
              : [
                  {
                    group: ['react', 'react-dom', 'react-dom/*', '@fluentui/*'],
                    message: 'Only src/taskpane imports React.',
                  },
                ]),
            ...(folder === 'word'
              ? []
              : [{ group: ['docx'], message: 'Only src/word imports docx.' }]),
            ...(folder === 'paper'
              ? []
              : [{ group: ['mammoth'], message: 'Only src/paper imports mammoth.' }]),
          ],
        },
      ],
      'no-restricted-globals':
        folder === 'excel'
          ? ['error', ...closedGlobals]
          : [
              'error',
              ...closedGlobals,
              ...officeGlobals.map((name) => ({
                name,
                message: 'Only src/excel talks to Office.js.',
              })),
            ],
      'no-restricted-properties': ['error', ...closedProperties],
    },
  };
});

export default [
  { ignores: ['node_modules/', 'dist/', 'build/', 'out/'] },
  ...tseslint.configs.recommended,
  {
    // The rules that Microsoft recommends, on our own parser: its preset brings a second
    // typescript-eslint along, and ESLint takes a plugin's name only once.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      officeAddins.configs.recommended
        .flatMap((config) => Object.entries(config.rules ?? {}))
        .filter(([name]) => name.startsWith('office-addins/')),
    ),
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  ...walls,
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
];
