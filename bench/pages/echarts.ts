/**
 * A timeline as ECharts' examples make one: a custom series of bars with their titles, packed into the
 * same lanes as the reference, zoomed and panned by `dataZoom`.
 */
import { CustomChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { GROUP_COLOURS, LANES, LANES_OF_A_GROUP, packLongBars } from './lanes.ts';
import { run } from './page.ts';

use([CustomChart, GridComponent, DataZoomComponent, CanvasRenderer]);

/** Room for a title while packing, px. */
const LABEL_ROOM = 195;
const BAR_HEIGHT = 5;

void run(
	(element, items, [from, to]) =>
		new Promise((resolve) => {
			const chart = init(element, null, { renderer: 'canvas' });
			const lanes = packLongBars(items, (LABEL_ROOM / element.clientWidth) * (to - from));
			let isFirst = true;
			chart.on('rendered', () => {
				if (!isFirst) return;
				isFirst = false;
				resolve({
					view: () => {
						const zoom = chart.getOption().dataZoom?.[0];
						return [zoom?.startValue ?? from, zoom?.endValue ?? to];
					}
				});
			});
			chart.setOption({
				animation: false,
				grid: { left: 0, right: 0, top: 0, bottom: 24 },
				xAxis: { type: 'time', min: from, max: to },
				yAxis: { type: 'value', min: 0, max: LANES, inverse: true, show: false },
				dataZoom: [{ type: 'inside', filterMode: 'weakFilter', throttle: 0 }],
				series: [
					{
						type: 'custom',
						encode: { x: [0, 1], y: 2 },
						data: items.map(({ start, end }, index) => [start, end ?? start, lanes[index]!]),
						renderItem: (params, api) => {
							const [left = 0, top = 0] = api.coord([api.value(0), api.value(2)]);
							const [right = 0] = api.coord([api.value(1), api.value(2)]);
							const item = items[params.dataIndex]!;
							const isPoint = item.end === null;
							const colour =
								GROUP_COLOURS[Math.floor(lanes[params.dataIndex]! / LANES_OF_A_GROUP)]!;
							return {
								type: 'group',
								children: [
									{
										type: 'rect',
										shape: {
											x: isPoint ? left - 3 : left,
											y: top + 1,
											width: isPoint ? 6 : Math.max(2, right - left),
											height: BAR_HEIGHT
										},
										style: { fill: colour }
									},
									{
										type: 'text',
										x: left + 1,
										y: top + BAR_HEIGHT + 1,
										style: {
											text: item.title,
											font: '10px sans-serif',
											fill: '#222',
											verticalAlign: 'top'
										}
									}
								]
							};
						}
					}
				]
			});
		})
);
