import { test } from '@jest/globals';
import { converse } from '../support/conversation';

test('someone who never used the skill is talked through ten minutes for the lower back', () =>
  converse(`
    U: help my lower back
    A: Back Coach teaches acupressure for comfort; it isn't medical advice. If you're numb between
       the legs, or have new bladder trouble, call nine one one. If you're pregnant or on blood
       thinners, ask for breathing instead. Ten minutes for your lower back. First the web of your
       hands, to warm up: one of my sources begins there. Sit comfortably. [1] Left hand, thumb
       flat against the finger beside it. Put your right thumb on the hill that rises. [1] Let the
       left hand go soft. Aim for the bone of the index finger. Press. [hold 8] Release. Aim for a
       dull, good ache. Right hand, the same hill. [2] Press. [hold 8] Release. That's the web of
       your hands. Next, your waist, about three minutes. While I speak, say Alexa first: Alexa,
       pause, or Alexa, next. Say next to go on, or stop.
    R: Rest a moment. [20] If I go quiet, just open Back Coach again. When you like, say next, or stop.
    U: next
    A: Hands on your waist, thumbs behind you. [1] Slide them in to the thick muscles beside your
       spine. [2] Stay on muscle, never on bone. Breathe in... and as you breathe out, press, and
       hold. [hold 65] [3] Aim for a broad, warm ache. [~14] Shoulders soft. [~14]
       That's half. [~10] Slow, easy breaths. [~10] Ten seconds more. [7] Three. [~1] Two. [~1]
       One. [~1] Release. Rest, half a minute. Then the same place. [~27] Last time.
       Breathe in... and as you breathe out, press, and hold. … Release. That's your waist done.
       Then your outer waist, about a minute and a half. When you've settled, say next.
    R: Take your time. [20] If I go quiet, just open Back Coach again. Say next when you like, or stop.
    U: next
    A: Hands on your waist, fingers forward, thumbs behind you. …
       Let your outer waist rest. Next, the back of your knees, about two and a half minutes.
       Say next when you're ready, or stop.
    U: next
    A: Leave this out if a calf is swollen or hot.
       Left knee drawn toward you, hands behind it. …
       Right knee, the same crease. …
       Left knee, the same crease. [4] One last time. Press, and hold. …
       Right knee, the same crease. [4] The last one. Press, and hold. …
       Release.
       That's the whole session, and you stayed with it.
       Stay still a moment, then move slowly.
       Twice a day is the most.
       Say start over, name another place, or say stop.
    R:
    U: next
    A: That was the last of it. Say start over, name another place, or say stop.
    U: (silence)
  `));

test('opening the skill asks which place, and waits', () =>
  converse(`
    U: open back coach
    A: Back Coach teaches acupressure for comfort; it isn't medical advice. …
       Where shall we work: lower back, upper back, neck, shoulders, hips or legs?
    R: … [20] …
    U: yes
    A: Name a place: lower back, upper back, neck, shoulders, hips, legs, or whole back.
    U: my shoulders please
    A: Ten minutes for your shoulders. Sit comfortably. …
  `));

test('the disclaimer is heard once in a session', () =>
  converse(`
    U: open back coach
    A: Back Coach teaches acupressure for comfort; it isn't medical advice. …
    U: neck
    A: Ten minutes for your neck. …
    U: hips
    A: Ten minutes for your hips. …
  `));
