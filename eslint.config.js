import path from 'node:path';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { wrongDoor } from './rooms.js';

// model ← layout ← state ← render ← routes: a file imports from its own layer or those to its left.
const ORDER = ['model', 'layout', 'state', 'render'];
const PURE = [
	{ regex: '^svelte(/|$)', message: 'model and layout are plain functions: no svelte.' },
	{
		regex: '^d3$',
		importNamePattern:
			'^(select|create|pointer|zoom|drag|brush|axis|transition|active|local|namespace)',
		message: 'model and layout touch no DOM: of d3 only its maths.'
	},
	{ regex: '^d3-', message: 'd3 is one package here.' },
	{ regex: '^node:', message: 'model and layout also run in the browser.' }
];
const NO_KIT = { regex: '^\\$app(/|$)', message: 'Only routes know the framework ($app/*).' };

/** What the files of one layer may not import, each with its reason. */
const LAYERS = [
	...ORDER.map((layer, index) => ({
		files: [`src/lib/${layer}/**`],
		patterns: [
			NO_KIT,
			...(index < 2 ? PURE : []),
			{
				regex: `(^|/)(${[...ORDER.slice(index + 1), ...(layer === 'render' ? [] : ['ui', 'i18n']), 'server', 'routes'].join('|')})/`,
				message: `${layer} imports only ${ORDER.slice(0, index + 1).join(', ')}${layer === 'render' ? ', ui, i18n' : ''}.`
			}
		]
	})),
	{
		files: ['src/lib/ui/**'],
		patterns: [
			NO_KIT,
			{ regex: `(^|/)(${ORDER.join('|')}|i18n|server|routes)/`, message: 'ui knows no domain.' }
		]
	},
	{
		files: ['src/lib/i18n/**'],
		patterns: [
			NO_KIT,
			{ regex: '(^|/)(layout|state|render|ui|server|routes)/', message: 'i18n imports only model.' }
		]
	},
	{
		files: ['scripts/**', 'bench/**'],
		patterns: [
			NO_KIT,
			{
				regex: '(^|/)(layout|state|render|ui|i18n|routes)/',
				message: 'scripts and bench import only model.'
			}
		]
	}
];

/** Other rooms are entered by the front door: `rooms.js` says what that is. */
const rooms = {
	rules: {
		doors: {
			create(context) {
				const look = ({ source }) => {
					const message = source && wrongDoor(context.filename, source.value);
					if (message) context.report({ node: source, message });
				};
				return {
					ImportDeclaration: look,
					ExportNamedDeclaration: look,
					ExportAllDeclaration: look
				};
			}
		}
	}
};

export default defineConfig(
	includeIgnoreFile(path.resolve(import.meta.dirname, '.gitignore')),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		// TypeScript itself finds undefined names.
		rules: { 'no-undef': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser }
		}
	},
	{
		rules: {
			// Addresses come from `Paths`, which the routes make with the site's base.
			'svelte/no-navigation-without-resolve': 'off',
			// Sets and maps in derived values are made anew, never changed.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['src/**', 'scripts/**', 'bench/**'],
		plugins: { rooms },
		rules: { 'rooms/doors': 'error' }
	},
	...LAYERS.map(({ files, patterns }) => ({
		files,
		rules: { 'no-restricted-imports': ['error', { patterns }] }
	}))
);
