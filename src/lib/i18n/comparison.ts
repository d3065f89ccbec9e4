import type { Language } from '../model/base/index.ts';
import { comparisonEn } from './comparison-en.ts';
import { type ComparisonMessages, comparisonNl } from './comparison-nl.ts';

/** The words of waves side by side in a language. */
export const comparisonIn = (language: Language): ComparisonMessages =>
	language === 'en' ? comparisonEn : comparisonNl;
