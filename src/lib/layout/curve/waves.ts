import { type Edge, edgeOf, type Orientation } from '../base/index.ts';
import type { AcrossPx, AlongPx, Day, Id, Language } from '../../model/base/index.ts';
import type { SmoothedPoint, Wave, WaveDefinition } from '../../model/dataset/index.ts';
import type { CurveShape } from './curve.ts';
import { textWidth } from '../text/index.ts';
import type { Timescale } from '../time/index.ts';

export interface WaveMark {
	id: Id;
	title: string;
	from: AlongPx;
	to: AlongPx;
	fromEdge: Edge;
	toEdge: Edge;
	/** Where its name stands, when it has room inside the body of the curve. */
	name: { along: AlongPx; across: AcrossPx } | null;
	peaks: {
		along: AlongPx;
		across: AcrossPx;
		value: number;
		day: Day;
		showsValue: boolean;
		valueAcross: AcrossPx;
	}[];
}

const FONT_SIZE = 12;
/** Cap height with its air, px. */
const TEXT_HEIGHT = 11;
/** Baseline of a wave's name above the waterline, px. */
const NAME_LIFT = 10;
/** From a peak to the baseline of its figure. */
const FIGURE_DROP = 18;
/** Part of a wave's name that lies inside the body of the curve. */
const NAME_INSIDE = 0.6;
/** From a text to the line of the curve. */
const AIR = 3;

export interface WaveContext {
	scale: Timescale;
	/** Where what can be drawn ends. */
	along: AlongPx;
	language: Language;
	orientation: Orientation;
	shape: CurveShape;
	base: AcrossPx;
	/** Where the line has the peak of a day; null where there is none, or for another series. */
	peakOn(day: Day): SmoothedPoint | null;
}

/** The waves in view: their stretch, their name where it has room, and their peaks. */
export function layWaves(definition: WaveDefinition, context: WaveContext): WaveMark[] {
	return definition.waves.flatMap((wave) => layWave(wave, context));
}

function layWave(wave: Wave, context: WaveContext): WaveMark[] {
	const { scale, along, language } = context;
	const from = wave.startSpan.first === null ? -Infinity : scale.toAlong(wave.startSpan.first);
	const to = wave.endSpan.last === null ? Infinity : scale.toAlong(wave.endSpan.last + 1);
	if (from >= along || to <= 0) return [];
	const stretch = { from: Math.max(0, from), to: Math.min(along, to) };
	const title = wave.title[language] ?? wave.title.nl ?? wave.title.en ?? wave.id;
	const peaks = wave.peakDays.flatMap((day) => layPeak(day, context));
	return [
		{
			id: wave.id,
			title,
			...stretch,
			fromEdge: edgeOf(from < 0, wave.startSpan.softFirst),
			toEdge: edgeOf(to > along, wave.endSpan.softLast),
			name: placeName(title, stretch, peaks, context),
			peaks
		}
	];
}

/** In the middle of the wave, or else under a peak: where the curve is high enough over most of the name. */
function placeName(
	title: string,
	{ from, to }: { from: AlongPx; to: AlongPx },
	peaks: WaveMark['peaks'],
	{ along, orientation, shape, base }: WaveContext
): WaveMark['name'] {
	if (orientation === 'down') return null;
	const half = textWidth(title, 'sans-650', FONT_SIZE) / 2;
	const across = base - NAME_LIFT;
	for (const wanted of [(from + to) / 2, ...peaks.map((peak) => peak.along)]) {
		const middle = Math.min(Math.max(wanted, from + half), to - half);
		const isInside = middle - half >= 0 && middle + half <= along && half * 2 <= to - from;
		if (isInside && isUnderCurve(shape, middle, half * NAME_INSIDE, across))
			return { along: middle, across };
	}
	return null;
}

/** Whether a text lies in the body of the curve. */
function isUnderCurve(
	shape: CurveShape,
	middle: AlongPx,
	half: number,
	baseline: AcrossPx
): boolean {
	const highest = baseline - TEXT_HEIGHT - AIR;
	for (let step = -4; step <= 4; step++)
		if (shape.heightAt(middle + (step / 4) * half) > highest) return false;
	return true;
}

function layPeak(day: Day, context: WaveContext): WaveMark['peaks'] {
	const { scale, along, shape, base } = context;
	const peak = context.peakOn(day);
	if (!peak) return [];
	const { value } = peak;
	const place = scale.toAlong(peak.middle);
	if (place < 0 || place > along) return [];
	const across = shape.toAcross(value);
	const half = textWidth(String(Math.round(value)), 'sans-650', FONT_SIZE) / 2;
	const lowest = base - NAME_LIFT - TEXT_HEIGHT - 4;
	const isInside = place - half >= 0 && place + half <= along && context.orientation === 'across';
	// Down from the peak until the body is wide enough for the figure.
	for (let drop = across + FIGURE_DROP; isInside && drop <= lowest; drop += 2)
		if (isUnderCurve(shape, place, half, drop))
			return [{ along: place, across, value, day, showsValue: true, valueAcross: drop }];
	const valueAcross = across + FIGURE_DROP;
	return [{ along: place, across, value, day, showsValue: false, valueAcross }];
}
