// The script of the HTML report: reads the rows from the page, and draws map, tools and table of them.
import type { PageData } from '../row-data.ts';
import { drawMap } from './draw-map.ts';
import { openTable } from './open-table.ts';
import { openTools } from './open-tools.ts';
import { prepareSelection } from './select-rows.ts';

function start(): void {
  const source = document.getElementById('data');
  const mapPlace = document.getElementById('map');
  const rowsPlace = document.getElementById('rows');
  // A report without rows has no place for them.
  if (source === null || mapPlace === null || rowsPlace === null) return;
  const data = JSON.parse(source.textContent) as PageData;
  const select = prepareSelection(data);
  let fading = 0;
  const update = (): void => {
    const query = tools.query();
    const selected = select(query);
    table.show(selected, query);
    tools.tell(selected.length);
    cancelAnimationFrame(fading);
    fading = requestAnimationFrame(() => map.show(selected));
  };
  const tools = openTools({ place: rowsPlace, data, changed: update });
  const table = openTable({ place: rowsPlace, data, sortBy: tools.sortBy });
  const map = drawMap({
    place: mapPlace,
    data,
    pick: (row) => {
      if (!select(tools.query()).includes(row)) {
        tools.clear();
        update();
      }
      table.openRow(row);
    },
  });
  update();
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

start();
