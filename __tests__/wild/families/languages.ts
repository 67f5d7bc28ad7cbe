// Matrices in other languages than English, each with one planted fault.
import type { WildPage } from '../wild-page.ts';

interface Words {
  readonly language: string;
  readonly header: string;
  readonly done: string;
  readonly partial: string;
  readonly open: string;
}

const WORDS: readonly Words[] = [
  { language: 'Chinese', header: '功能 | 状态 | 证据', done: '✅ 已完成', partial: '进行中', open: '未开始' },
  {
    language: 'Spanish',
    header: 'Requisito | Estado | Evidencia',
    done: 'Completado',
    partial: 'En progreso',
    open: 'Pendiente',
  },
  { language: 'French', header: 'Exigence | Statut | Preuve', done: 'Terminé', partial: 'En cours', open: 'À faire' },
  {
    language: 'German',
    header: 'Anforderung | Status | Nachweis',
    done: 'Erledigt',
    partial: 'In Arbeit',
    open: 'Offen',
  },
  {
    language: 'Portuguese',
    header: 'Funcionalidade | Situação | Evidência',
    done: 'Concluído',
    partial: 'Em andamento',
    open: 'Não iniciado',
  },
  {
    language: 'Russian',
    header: 'Задача | Статус | Доказательство',
    done: 'Готово',
    partial: 'В работе',
    open: 'Не начато',
  },
  {
    language: 'Polish',
    header: 'Zadanie | Status | Dowody',
    done: 'Gotowe',
    partial: 'W toku',
    open: 'Nie rozpoczęto',
  },
  {
    language: 'Finnish',
    header: 'Vaatimus | Tila | Todiste',
    done: 'Valmis',
    partial: 'Työn alla',
    open: 'Ei aloitettu',
  },
  { language: 'Japanese', header: '機能 | 状態 | ファイル', done: '✅ 完了', partial: '実装中', open: '未着手' },
  { language: 'Korean', header: '기능 | 상태 | 파일', done: '완료', partial: '진행 중', open: '미착수' },
];

export const LANGUAGES: readonly WildPage[] = WORDS.map(({ language, header, done, partial, open }): WildPage => ({
  name: `a matrix in ${language}`,
  path: 'docs/m.md',
  files: ['src/alpha.ts', 'src/beta.ts'],
  accepted: true,
  missing: ['src/gamma.ts'],
  statuses: { F1: 'done', F2: 'partial', F3: 'not-started' },
  text: `# M\n\n| ${header} |\n|---|---|---|\n| F1 alpha | ${done} | \`src/alpha.ts\` |\n| F2 beta | ${partial} | \`src/beta.ts\`, \`src/gamma.ts\` |\n| F3 delta | ${open} | - |\n`,
}));
