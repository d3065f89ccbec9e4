export {
	buildIndex,
	type foundIn,
	type FoundType,
	type Hit,
	Search,
	type snippetOf,
	type SnippetPart
} from './search.ts';
export {
	describeEvent,
	describePage,
	describeSite,
	describeSource,
	describeTheme,
	describeWave,
	type StructuredAddresses,
	type StructuredContext,
	structuredElement,
	type StructuredThing
} from './structured-data.ts';
