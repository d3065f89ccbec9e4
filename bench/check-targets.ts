import type { Metric } from './metrics.ts';
import { REFERENCES, type Summary } from './summary.ts';
import type { Rule, Target } from './targets.ts';

const APP = 'app';

/** What became of a target at one dataset; `holds` is null where the run cannot say. */
export interface Verdict {
	target: Target;
	dataset: string;
	holds: boolean | null;
	/** The figure, and what it was held against. */
	found: string;
}

/** Holds a run against the targets; datasets that were not part of it are left out. */
export function checkTargets(summary: Summary, targets: readonly Target[]): Verdict[] {
	const datasets = new Set(summary.datasets);
	return targets.flatMap((target) =>
		target.datasets
			.filter((dataset) => datasets.has(dataset))
			.map((dataset) => ({
				target,
				dataset,
				...check(summary, dataset, target.metric, target.rule)
			}))
	);
}

type Outcome = Pick<Verdict, 'holds' | 'found'>;
const unknown = (found: string): Outcome => ({ holds: null, found });

function check(summary: Summary, dataset: string, metric: Metric, rule: Rule): Outcome {
	const own = summary.cell(dataset, APP, metric)?.median;
	if (own === undefined) {
		const reason = summary.failure(dataset, APP)?.reason;
		return reason ? { holds: false, found: reason } : unknown('not measured in this run');
	}
	switch (rule.kind) {
		case 'value':
			return {
				holds: own <= (rule.most ?? Infinity) && own >= (rule.least ?? -Infinity),
				found: `${figure(own)}, wanted ${rule.most === undefined ? `≥ ${figure(rule.least ?? 0)}` : `≤ ${figure(rule.most)}`}`
			};
		case 'times-reference':
		case 'above-reference':
			return againstReference(summary, dataset, metric, rule, own);
		case 'times-best-peer':
			return againstPeers(summary, dataset, metric, rule.most, own);
		case 'better-than':
			return againstPeer(summary, dataset, metric, rule, own);
		case 'growth': {
			const before = summary.cell(rule.from, APP, metric)?.median;
			if (!before) return unknown(`no figure at ${rule.from} events in this run`);
			return atMost(own / before, rule.most, `${figure(own)} after ${figure(before)}`);
		}
	}
}

function againstReference(
	summary: Summary,
	dataset: string,
	metric: Metric,
	rule: Rule & { kind: 'times-reference' | 'above-reference' },
	own: number
): Outcome {
	const of = rule.of ?? metric;
	const base = summary.cell(dataset, 'reference', of)?.median;
	if (base === undefined) return unknown('the reference was not measured in this run');
	const noise = summary.noise(dataset).find((noise) => noise.metric === of);
	const both = `${figure(own)} against ${figure(base)}`;
	const outcome =
		rule.kind === 'times-reference'
			? atMost(own / base, rule.most, both)
			: { holds: own - base <= rule.most, found: `${both}, wanted ≤ ${figure(base + rule.most)}` };
	if (!noise || noise.isQuiet) return outcome;
	return unknown(`${outcome.found}; but the two references differ ${noise.ratio.toFixed(2)} ×`);
}

function againstPeers(
	summary: Summary,
	dataset: string,
	metric: Metric,
	most: number,
	own: number
): Outcome {
	const peers = summary
		.pagesOf(dataset)
		.filter((page) => page !== APP && !REFERENCES.some((name) => name === page))
		.flatMap((page) => {
			const value = summary.cell(dataset, page, metric)?.median;
			return value === undefined ? [] : [{ page, value }];
		})
		.sort((a, b) => a.value - b.value);
	const best = peers[0];
	if (!best) return unknown('no peer has a figure in this run');
	return atMost(
		own / best.value,
		most,
		`${figure(own)} against ${figure(best.value)} of ${best.page}`
	);
}

/** A peer that was given up on took at least that long. */
function againstPeer(
	summary: Summary,
	dataset: string,
	metric: Metric,
	rule: Rule & { kind: 'better-than' },
	own: number
): Outcome {
	const measured = summary.cell(dataset, rule.page, metric)?.median;
	const other =
		measured ?? (metric === 'ready' ? summary.failure(dataset, rule.page)?.atLeast : undefined);
	if (other === undefined) return unknown(`${rule.page} has no figure in this run`);
	const ratio = rule.isMore ? own / other : other / own;
	const sign = measured === undefined ? '> ' : '';
	const found = `${sign}${ratio.toFixed(2)} × (${figure(own)} against ${sign}${figure(other)}), wanted ≥ ${rule.least} ×`;
	if (ratio >= rule.least) return { holds: true, found };
	return measured === undefined
		? unknown(`${found}; give it more --patience`)
		: { holds: false, found };
}

function atMost(ratio: number, most: number, figures: string): Outcome {
	return { holds: ratio <= most, found: `${ratio.toFixed(2)} × (${figures}), wanted ≤ ${most} ×` };
}

/** A number with as many places as matter. */
export function figure(value: number): string {
	const places =
		Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
	return value.toLocaleString('en-GB', {
		minimumFractionDigits: places,
		maximumFractionDigits: places
	});
}
