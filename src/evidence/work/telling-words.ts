// The words of a title or a commit's subject that say what it is about, and how many two texts have in common, whatever their endings.

/** Characters of a text that are looked at, and words of it. */
const MAX_LENGTH = 300;
const MAX_WORDS = 60;

/** Beginnings of words that any piece of work is described with, in the languages that are read. */
const COMMON_STEMS =
  /^(?:implement|complet|conclu|finish|final|finali|start|begin|begun|init|creat|updat|upgrad|improv|refactor|chang|remov|delet|support|enabl|prepar|pend|remain|finis|docum|progres|statu|featur|requir|integr|release|versio|adicion|agreg|anadi|añadi|cria|crea[rd]|termina(?:r|d|$)|atuali|actuali|corrig|corrij|correc|melhor|mejor|desenvolv|desarroll|pronto|ajout|créé|créa|terminé|démarr|corrig|amélior|mise|livr|umsetz|umgesetz|hinzu|fertig|abgeschloss|abschl|begonn|erstell|aktualis|verbess|behob|beheb|aggiun|complet|avvi|corregg|migliora|toegevoeg|voltooi|afgerond|gestart|doda|zakończ|ukończ|wdroż|napraw|zmian|lisät|valmis|toteut|korja|aloit|päivit|eklen|tamaml|güncel|düzelt|добав|реализ|заверш|законч|готов|исправ|обнов|созда|нача)/u;
/** Short words, and whole ones that say as little. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    'the and for with from into all new add adds added fix fixes fixed feat docs doc test tests testing code work works plan plans planned next last item items todo done also more some not now this that its our your are was has have been get via per',
    'first second part parts task tasks step steps phase phases stage stages sprint sprints milestone milestones wave waves epic epics story stories wip mvp merge branch pull request commit set setup make use uses basic full main core chore build minor misc various stuff stub open close closed project system module modules general api app apps backend frontend web server client',
    'fase fases etapa etapas tarefa tarefas tarea tareas passo paso marco hito itens ítems pela pelo para por com con como uma uno una dos das des les los las del dans pour avec sur une und mit von für der die den dem ein eine auf aus zur zum teil phasen schritt schritte aufgabe aufgaben étape étapes tâche tâches jalon',
    'fasi compito compiti stap taak taken het een van voor met etap etapy zadanie zadania krok aşama adım görev vaihe tehtävä этап этапы фаза шаг задача задачи для или при как все',
    'day days week weeks hour hours month months dia dias hora horas semana semanas mes meses jour jours semaine semaines tag tage woche wochen giorni settimane dagen weken',
    'alta alto media medio média médio baixa baixo baja bajo crítica crítico critica critico high medium low critical urgent hoch mittel niedrig kritisch haute moyenne faible critique important importante nova novo nuevo nueva neu nouveau',
  ].flatMap((words) => words.split(' ')),
);
/** The same where words are not set apart. */
const COMMON_RUNS =
  /实现|實現|完成|添加|增加|新增|更新|修复|修復|修正|阶段|階段|步骤|步驟|任务|任務|测试|測試|功能|支持|优化|開始|开始|实施|初始|追加|対応|実装|完了|作業|計画|计划|準備|准备|处理|部分|项目|フェーズ|ステップ|タスク|テスト|구현|완료|추가|수정|단계|작업|테스트|기능|개발|시작/gu;

/** Words of at least so many letters are compared by what they begin with; Russian endings replace the last one. */
const STEM = 5;

/** In lower case, in their order, without the common ones. Of Chinese characters, each two that follow each other. */
export function tellingWords(text: string): readonly string[] {
  const plain = text
    .slice(0, MAX_LENGTH)
    .normalize('NFC')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    // `E-Mail` is the `email` of others.
    .replaceAll(/(?<!\p{L})(\p{L})-(?=\p{L})/gu, '$1')
    .toLowerCase()
    .replaceAll(COMMON_RUNS, ' ');
  return (plain.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, MAX_WORDS).flatMap(divide);
}

function divide(word: string): readonly string[] {
  if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(word))
    return (word.match(/\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{2,}/gu) ?? []).flatMap((run) =>
      /\p{Script=Katakana}/u.test(run) ? [run] : pairsOf(run.match(/./gu) ?? []),
    );
  if (/\p{Script=Hangul}/u.test(word)) return word.length < 2 ? [] : [word];
  return word.length < 3 || COMMON_WORDS.has(word) || COMMON_STEMS.test(word) ? [] : [word];
}

const pairsOf = (characters: readonly string[]): readonly string[] =>
  characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);

/** How many of the words have their like among the others. */
export function countShared(words: readonly string[], others: readonly string[]): number {
  return new Set(words.filter((word) => others.some((other) => isLike(word, other)))).size;
}

/** The same word, perhaps with another ending. */
function isLike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  // Korean words end in particles.
  if (/\p{Script=Hangul}/u.test(short)) return short.length >= 2 && long.startsWith(short);
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  if (short.length < STEM) return short.length === 4 && same === 4 && long.length === 5;
  return same >= (/\p{Script=Cyrillic}/u.test(short) ? STEM - 1 : STEM) && same * 5 >= long.length * 3;
}
