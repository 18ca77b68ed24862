import { test } from '@jest/globals';
import { converse } from '../support/conversation';

test('someone who never used the skill is talked through ten minutes for the lower back', () =>
  converse(`
    U: help my lower back
    A: Back Coach is traditional acupressure, not medical advice.
       With numbness between your legs, or new bladder trouble, call nine one one.
       If you're pregnant or on blood thinners, ask for breathing instead.
       Ten minutes for your lower back. Sit comfortably.
       Left hand, thumb flat against the finger beside it.
       Put your right thumb on the hill that rises. [1]
       Let the left hand go soft. Aim for the bone of the index finger.
       Press. [8] Release. A dull, good ache is right. [3.69]
       Once more. Press. [8] Release. [5]
       The last one. Press. [8] Release.
       Right hand, the same hill. [2] Press. [8] Release. [5]
       Again. Press. [8] Release. [5]
       One last time. Press. [8] Release.
       Rest a little. Then your belly. [3.54]
       Skip this soon after a meal.
       Belly, three fingers flat, the top one just under the navel. [2]
       The place is under the lowest finger. Stay light.
       Breathe in... and as you breathe out, press, and hold.
       [9] Ten seconds more. [7] Three. [0.7] Two. [0.75] One. [0.7] Release.
       Soft and calm is enough.
       That does it for your belly. Next, your waist, about three minutes.
       Say next to go on, or stop.
    R: Rest as long as you need. [20] When you like, say next, or stop.
    U: next
    A: Hands on your waist, thumbs behind you. [1]
       Slide them in to the thick muscles beside your spine. [2]
       Stay on muscle, never on bone.
       Breathe in... and as you breathe out, press, and hold.
       [3] A broad, warm ache is right. [13.6] Shoulders soft. [13.6] That's half.
       [9.78] Slow, easy breaths. [9.77] Ten seconds to go.
       [7] Three. [0.7] Two. [0.75] One. [0.7] Release.
       Rest for half a minute. Next, the same place once more. [26.17]
       The last one. Breathe in... and as you breathe out, press, and hold.
       … Release.
       And that was your waist. Then your outer waist, about a minute and a half.
       When you've settled, say next.
    R: Take your time. [20] I'm still here: say next, or stop.
    U: next
    A: Hands on your waist, fingers forward, thumbs behind you. …
       That was your outer waist. Next, the back of your knees, about two and a half minutes.
       Say next when you're ready, or stop.
    U: next
    A: Skip this if a calf is swollen or hot.
       Left knee bent, hands behind it. …
       Right knee, the same crease. … Left knee, the same crease. … Right knee, the same crease. …
       Release.
       That's the whole session, and you stayed with it.
       Stay still a moment, then move slowly.
       Do this at most twice a day.
       Say start over, name another place, or say stop.
    R:
    U: next
    A: The session is over. Say start over, or name another place.
    U: (silence)
  `));

test('opening the skill asks which place, and waits', () =>
  converse(`
    U: open back coach
    A: Back Coach is traditional acupressure, not medical advice. …
       Where shall we work: lower back, upper back, neck, shoulders, hips or legs?
    R: … [10] …
    U: yes
    A: Name a place: lower back, upper back, neck, shoulders, hips, legs, or whole back.
    U: my shoulders please
    A: Ten minutes for your shoulders. Sit comfortably. …
  `));

test('the disclaimer is heard once in a session', () =>
  converse(`
    U: open back coach
    A: Back Coach is traditional acupressure, not medical advice. …
    U: neck
    A: Ten minutes for your neck. …
    U: hips
    A: Ten minutes for your hips. …
  `));
