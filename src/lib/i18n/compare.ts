import type { Language } from '../model/base/index.ts';
import { compareEn } from './compare-en.ts';
import { type CompareMessages, compareNl } from './compare-nl.ts';

/** The words of waves side by side in a language. */
export const comparisonIn = (language: Language): CompareMessages =>
	language === 'en' ? compareEn : compareNl;
