/** The table's times as a picture: the medians as points, the middle half of the rounds as a line. */
import * as echarts from 'echarts';

const WIDTH = 960;
const ROW_HEIGHT = 34;
const MARGIN = { top: 64, bottom: 56, left: 230, between: 48, right: 40 };
const OURS = '#0550ae';
const OTHERS = '#6e7781';

/**
 * @param rows of the table, from `summarise`
 * @returns {string} an SVG: seconds per epoch on the left, the whole process on the right, both axes logarithmic
 */
export function drawChart(rows) {
  const height = MARGIN.top + rows.length * ROW_HEIGHT + MARGIN.bottom;
  const panelWidth = (WIDTH - MARGIN.left - MARGIN.between - MARGIN.right) / 2;
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  const panels = [
    { quantity: 'epoch', title: 'Seconds per epoch', left: MARGIN.left },
    { quantity: 'wall', title: 'Whole process, seconds', left: MARGIN.left + panelWidth + MARGIN.between },
  ];
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: 'sans-serif' },
    title: panels.map(({ title, left }) => ({ text: title, left, top: 16, textStyle: { fontSize: 15 } })),
    grid: panels.map(({ left }) => ({ left, top: MARGIN.top, width: panelWidth, bottom: MARGIN.bottom })),
    xAxis: panels.map((_, gridIndex) => ({ gridIndex, type: 'log', name: 's, logarithmic', nameLocation: 'middle' })),
    yAxis: panels.map((_, gridIndex) => ({
      gridIndex,
      type: 'category',
      inverse: true,
      data: rows.map(({ title }) => title),
      axisLabel: { show: gridIndex === 0, interval: 0, width: MARGIN.left - 20, overflow: 'truncate' },
      axisTick: { show: false },
      splitLine: { show: true },
    })),
    series: panels.flatMap(({ quantity }, index) => [
      ...rows.map((row, position) => middleHalf(row[quantity], position, index)),
      medians(rows, quantity, index),
    ]),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg}\n`;
}

function middleHalf({ lower, upper }, position, index) {
  return {
    ...onPanel(index),
    type: 'line',
    data: [lower, upper].map((seconds) => [seconds, position]),
    symbol: 'none',
    lineStyle: { width: 4, color: '#afb8c1' },
  };
}

function medians(rows, quantity, index) {
  return {
    ...onPanel(index),
    type: 'scatter',
    symbolSize: 10,
    z: 3,
    data: rows.map((row, position) => ({
      value: [row[quantity].median, position],
      itemStyle: { color: row.id.startsWith('wasm') ? OURS : OTHERS },
      label: {
        show: true,
        position: 'top',
        distance: 3,
        color: '#1f2328',
        formatter: row[quantity].median.toPrecision(2),
      },
    })),
  };
}

const onPanel = (index) => ({ xAxisIndex: index, yAxisIndex: index, silent: true });
