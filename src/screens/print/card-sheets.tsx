import type { PaperRole, Sheets } from '../../report/paper/paper.ts';
import { Face, Picture, Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';
import { StoryWords } from '../parts/story-words.tsx';

function RoleCard({ role }: { readonly role: PaperRole }) {
  return (
    <li class="card role-card">
      <div class="who">
        {role.art !== null && <Face art={role.art} />}
        <h2>
          <StoryWords>{role.personName}</StoryWords>
          <small>
            <StoryWords>{role.name}</StoryWords>
          </small>
        </h2>
      </div>
      <p class="goal">
        <Sign name="duty" />
        <StoryWords>{role.goal}</StoryWords>
      </p>
      <ul>
        {role.interests.map((interest) => (
          <li key={interest}>
            <StoryWords>{interest}</StoryWords>
          </li>
        ))}
      </ul>
      <div class="secret">
        <Sign name="rule-secret" />
        <p>
          {say('card.secret')} <StoryWords>{role.secret}</StoryWords>
        </p>
      </div>
    </li>
  );
}

/** Roles to be cut out and handed round, with what only the holder knows folded inside. */
export const RoleSheets = ({ roles }: { readonly roles: readonly PaperRole[] }) => (
  <>
    <p class="how">{say('print.cut')}</p>
    <ul class="cards">
      {roles.map((role) => (
        <RoleCard key={role.name} role={role} />
      ))}
    </ul>
  </>
);

type Decisions = Extract<Sheets, { what: 'choices' }>['decisions'];

const shapes = [0, 1, 2, 3] as const;

/** Four shapes to hold up, and then every choice with its shape. */
export const ChoiceSheets = ({ decisions }: { readonly decisions: Decisions }) => (
  <>
    <p class="how">{say('decide.cards')}</p>
    <ul class="cards shapes">
      {shapes.map((index) => (
        <li key={index} class="card shape-card">
          <Shape index={index} />
        </li>
      ))}
    </ul>
    {decisions.map(({ title, choices }) => (
      <section key={title} class="decision-cards">
        <h2>
          <StoryWords>{title}</StoryWords>
        </h2>
        <ul class="cards">
          {choices.map(({ text, picture }, index) => (
            <li key={text} class="card choice-card">
              <Shape index={index} />
              {picture !== null && <Picture file={`choices/${picture}.svg`} />}
              <p>
                <StoryWords>{text}</StoryWords>
              </p>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);
