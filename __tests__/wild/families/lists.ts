// Lists whose items are claims: check boxes, and lists below headings that name a status.
import type { WildPage } from '../wild-page.ts';

export const LISTS: readonly WildPage[] = [
  {
    name: 'check boxes with evidence after a dash',
    path: 'docs/STATUS.md',
    files: ['bin/boil.sh', 'bin/brew.sh'],
    accepted: true,
    missing: ['bin/pour.sh'],
    text: '# Status\n\n- [x] Boil — `bin/boil.sh`\n- [x] Brew — `bin/brew.sh`\n- [x] Pour — `bin/pour.sh`\n- [ ] Drink\n',
  },
  {
    name: 'check boxes found by the page’s title',
    path: 'notes/kettle.md',
    files: ['lid/open.ts', 'lid/close.ts'],
    accepted: true,
    missing: ['lid/seal.ts'],
    text: '# Progress of the kettle\n\n- [x] Open: `lid/open.ts`\n- [x] Close: `lid/close.ts`\n- [x] Seal: `lid/seal.ts`\n- [ ] Whistle: not begun\n',
  },
  {
    name: 'lists below Done and Not started',
    path: 'notes/garden.md',
    files: ['bed/rose.py', 'bed/tulip.py'],
    accepted: true,
    missing: ['bed/lily.py'],
    statuses: { roses: 'done', lilies: 'done' },
    text: '# Garden\n\n## Done\n\n- Roses — `bed/rose.py`\n- Tulips — `bed/tulip.py`\n- Lilies — `bed/lily.py`\n\n## Not started\n\n- Hedges — will stand in `bed/`\n- Ponds — see `bed/rose.py`\n',
  },
];
