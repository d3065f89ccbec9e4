import { type Dataset, fieldsOf } from '../dataset/index.ts';
import { HASH_START, hashText, type IsoDay, type Language } from '../base/index.ts';
import type { Reference } from '../schema/index.ts';
import {
	type Indexed,
	indexedAt,
	type Lists,
	packIndexed,
	packSparse,
	type Sparse,
	unpackLists,
	unpackSparse
} from './columns.ts';
import { type PackedText, packText, unpackText } from './texts.ts';

/**
 * What only pages of text say of references, apart from the rest of a dataset, since the picture
 * does without.
 */
export interface PackedReferences {
	language: Language;
	/** Tells whether it belongs with a dataset: both may come from different builds. */
	stamp: number;
	events: PackedDetails;
	announcements: Lists<{ url: string[]; publisher: Indexed<string | null> } & PackedDetails>;
}

/** What references say and when they were read, in the order of the dataset. */
interface PackedDetails {
	title: Sparse<string>;
	supports: Sparse<PackedText>;
	seen: Indexed<IsoDay | null>;
}

export function packReferences(dataset: Dataset, language: Language): PackedReferences {
	const ofAnnouncements = dataset.announcements.flatMap(({ references }) => references);
	return {
		language,
		stamp: stampOf(dataset),
		events: packDetails(
			dataset.events.flatMap(({ references }) => references),
			language
		),
		announcements: {
			lengths: dataset.announcements.map(({ references }) => references.length),
			items: {
				url: ofAnnouncements.map(({ url }) => url),
				publisher: packIndexed(ofAnnouncements.map(({ publisher }) => publisher ?? null)),
				...packDetails(ofAnnouncements, language)
			}
		}
	};
}

/** A dataset with all that is known of its references; as it is when they are of another one. */
export function withReferences(dataset: Dataset, packed: PackedReferences): Dataset {
	if (packed.stamp !== stampOf(dataset)) return dataset;
	const details = unpackDetails(packed.events, packed.language);
	let row = 0;
	const events = dataset.events.map((event) => {
		const references = event.references.map((reference) => ({ ...reference, ...details[row++] }));
		return { ...fieldsOf(event), references };
	});
	const { url, publisher, ...rest } = packed.announcements.items;
	const ofAnnouncements = unpackDetails(rest, packed.language);
	const references = unpackLists(
		packed.announcements.lengths,
		url.map((address, row): Reference => {
			const name = indexedAt(publisher, row);
			return {
				url: address,
				...(name === null ? {} : { publisher: name }),
				...ofAnnouncements[row]
			};
		})
	);
	const announcements = dataset.announcements.map((announcement, index) => ({
		...announcement,
		references: references[index] ?? []
	}));
	return { ...dataset, events, announcements };
}

function packDetails(references: readonly Reference[], language: Language): PackedDetails {
	return {
		title: packSparse(references.map(({ title }) => title)),
		supports: packSparse(
			references.map(({ supports }) => supports && packText(supports, language))
		),
		seen: packIndexed(references.map(({ seen }) => seen ?? null))
	};
}

function unpackDetails(
	{ title, supports, seen }: PackedDetails,
	language: Language
): Partial<Reference>[] {
	const details = seen.at.map((_, row): Partial<Reference> => {
		const day = indexedAt(seen, row);
		return day === null ? {} : { seen: day };
	});
	unpackSparse(title, (row, text) => Object.assign(details[row] ?? {}, { title: text }));
	unpackSparse(supports, (row, text) =>
		Object.assign(details[row] ?? {}, { supports: unpackText(text, language) })
	);
	return details;
}

/** A number that changes with any event or reference of it. */
function stampOf({ events }: Pick<Dataset, 'events'>): number {
	let hash = HASH_START;
	for (const { id, references } of events)
		for (const text of [id, ...references.map(({ url }) => url)]) hash = hashText(text, hash);
	return hash;
}
