import { parseArgs } from 'node:util';
import { CONTESTANTS } from './contestants.ts';
import { type BenchDataset, datasetOf } from './build.ts';

export interface Options {
	pages: readonly string[];
	/** Whose times are taken. */
	timed: readonly BenchDataset[];
	/** Whose labels and weights are looked at. */
	audited: readonly BenchDataset[];
	repetitions: number;
	/** Longest wait for a page to be ready, s. */
	patience: number;
	/** Longest zoom, s. */
	zoomBudget: number;
	/** Longest build, s. */
	buildLimit: number;
	/** Uses what the last run built. */
	isBuilt: boolean;
}

export const USAGE = `npm run bench -- [options]

  --quick              150 and 1,000 events, one repetition: within five minutes on two cores
  --sizes 150,1000     numbers of events (default 150,1000,10000,100000)
  --only app,limit     pages (${CONTESTANTS.map(({ name }) => name).join(', ')})
  --repetitions 3      how often each page is opened; medians are taken over these
  --patience 60        longest wait for a page to be ready, seconds
  --built              do not build anew; use what the last run built`;

/** @throws Error that says which option is wrong, and what it may be */
export function parseOptions(args: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		options: {
			quick: { type: 'boolean', default: false },
			sizes: { type: 'string' },
			only: { type: 'string' },
			repetitions: { type: 'string' },
			patience: { type: 'string' },
			built: { type: 'boolean', default: false }
		}
	});
	const isQuick = values.quick;
	const names = CONTESTANTS.map(({ name }) => name);
	const asked = values.only?.split(',') ?? names;
	const stranger = asked.find((name) => !names.includes(name));
	if (stranger !== undefined)
		throw new Error(`--only has no page “${stranger}”; there are: ${names.join(', ')}.`);
	const sizes = (values.sizes ?? (isQuick ? '150,1000' : '150,1000,10000,100000')).split(',');
	return {
		pages: names.filter((name) =>
			asked.some((wanted) => name === wanted || isCopyOf(name, wanted))
		),
		timed: sizes.map(datasetOf),
		audited: ['facts-100', 'facts-1000', 'shipped'].map(datasetOf),
		repetitions: numberOf('repetitions', values.repetitions, isQuick ? 1 : 3),
		patience: numberOf('patience', values.patience, isQuick ? 20 : 60),
		zoomBudget: isQuick ? 4 : 30,
		buildLimit: isQuick ? 120 : 600,
		isBuilt: values.built
	};
}

/** `--only limit` means both copies of it. */
const isCopyOf = (name: string, wanted: string) => name === `${wanted} again`;

function numberOf(name: string, text: string | undefined, fallback: number): number {
	const value = text === undefined ? fallback : Number(text);
	if (Number.isFinite(value) && value > 0) return value;
	throw new Error(`--${name} must be a number above 0, not “${text}”.`);
}
