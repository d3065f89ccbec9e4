import { scaleLinear, type ScaleLinear } from 'd3';
import type { AcrossPx } from '../../model/base/index.ts';

/**
 * Values as heights above a waterline; without a value above 0 all lie on it.
 * @param top the value at the full height
 * @param base the waterline, px across
 * @param height px
 */
export function createValueScale(
	top: number,
	base: AcrossPx,
	height: AcrossPx
): ScaleLinear<number, AcrossPx> {
	return top > 0 ? scaleLinear([0, top], [base, base - height]) : scaleLinear([0, 1], [base, base]);
}

/** The round values of a scale above its waterline, about so many; where all lie on it, none. */
export function valuesOf(
	scale: ScaleLinear<number, AcrossPx>,
	count: number
): { value: number; across: AcrossPx }[] {
	const [base, highest] = scale.range();
	if (base === highest) return [];
	return scale
		.ticks(count)
		.filter((value) => value > 0)
		.map((value) => ({ value, across: scale(value) }));
}
