export { layoutOverview, overviewScale, overviewWindow } from './overview.ts';
