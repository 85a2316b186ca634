import type { LinkState } from '../../../../src/link/link.ts';
import type { SeatView } from '../../../../src/screens/participant/seat.ts';
import type { HeldRole } from '../../../../src/session/view/seat-view.ts';

type State = LinkState<SeatView>;

const arabicRole: HeldRole = {
  key: 'leader',
  name: 'قائدة الدورية',
  personName: 'دولومي',
  art: 'patrol-leader',
  goal: 'اعثروا على البارود، وأعيدوا الستة كلهم سالمين.',
  interests: [
    'لا مفاجأة من خلفكم.',
    'أن يعتمد النقيب عليكم.',
    'الأسبوع القادم تمرّون من هذا الجسر مرة أخرى.',
  ],
  secret: 'القائمة عمرها سنتان. فيها اسم رجل ميّت. وفيها اسم خالتكم.',
};

/** On a page of another language: a story that is not told in it, and one that is told in Arabic. */
export function tongueStates(state: State): Readonly<Record<string, State>> {
  const { scene, mine } = state;
  if (scene === null || mine === null) return {};
  return {
    'roles-untold': { ...state, scene: { ...scene, toldIn: 'en' } },
    'roles-arabic': {
      ...state,
      scene: { ...scene, toldIn: 'ar' },
      mine: { ...mine, role: arabicRole },
    },
  };
}
