export { layoutOverview, overviewWindow } from './overview.ts';
