export { spanOf } from './assemble.ts';
export type { DataFile } from './data-file.ts';
export { formatDataFile } from './format.ts';
export type { JsonFile, JsonPath } from './json.ts';
export { jsonSchemas } from './json-schema.ts';
export {
	type DatasetFiles,
	parseDataset,
	type ParsedDataset,
	type ReadFolder,
	readFolder
} from './parse.ts';
export { walkValue } from './schema-walk.ts';
