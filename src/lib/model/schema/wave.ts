import { z } from 'zod';
import { aliases, edtf, id, localized, reference } from './common.ts';

export const wave = z.strictObject({
	id,
	title: localized,
	/** EDTF; an approximate edge is drawn dissolving. */
	start: edtf,
	end: edtf,
	/** Days on which the smoothed series was highest; the figure itself is computed. */
	peaks: z.array(edtf),
	note: localized.optional(),
	aliases
});
export type WaveRecord = z.infer<typeof wave>;

export const waveDefinition = z.strictObject({
	id,
	title: localized,
	/** The rule by which the waves begin and end. */
	rule: localized,
	series: id,
	references: z.array(reference),
	waves: z.array(wave).min(1)
});
export type WaveDefinitionRecord = z.infer<typeof waveDefinition>;

export const wavesFile = z.strictObject({
	$schema: z.string().optional(),
	/** The definition that is drawn at first. */
	default: id,
	definitions: z.array(waveDefinition)
});
