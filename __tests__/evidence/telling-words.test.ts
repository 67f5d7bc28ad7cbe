// Which words of two texts say that both are about the same thing.
import { countShared, tellingWords } from '../../src/evidence/work/telling-words.ts';

const shared = (one: string, other: string): number => countShared(tellingWords(one), tellingWords(other));

it.each([
  ['Harbor lights', 'light the harbor', 2],
  ['Conector de Envio de Emails', 'Finalizar o conector de email', 2],
  ['E-Mail-Vorlagen', 'Vorlage einer Email', 2],
  ['Notification service', 'notifications: add the services', 2],
  ['SSO login', 'Add SSO', 1],
  ['Page cache', 'Add pages', 1],
  ['LampService', 'repair the lamp', 1],
  ['Компас и карта', 'Добавить карты', 1],
  ['邮件连接器', '实现邮件服务', 1],
  ['メール送信', 'メールを実装', 1],
  ['이메일 연결', '이메일을 구현', 1],
  ['Harbor lights', 'Cabin doors', 0],
  ['Finish the implementation', 'Implementation finished', 0],
  ['Implementação final', 'Finalizar implementações pendentes', 0],
  ['Abschluss der Umsetzung', 'Umsetzung abgeschlossen', 0],
  ['实现阶段', '完成阶段', 0],
  ['Form', 'Format', 0],
  ['Payment integration', 'Integration tests of the API', 0],
  ['Interface', 'Internal', 0],
  ['Map', 'Maple', 0],
  ['20 days', '30 days', 0],
  ['', 'Harbor', 0],
])('%j and %j share %d', (one, other, expected) => {
  expect(shared(one, other)).toBe(expected);
});

it('reads so much of a text and no more', () => {
  expect(tellingWords('harbor '.repeat(10_000)).length).toBeLessThanOrEqual(60);
});
