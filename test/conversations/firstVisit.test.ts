import { test } from '@jest/globals';
import { converse } from '../support/conversation';

test('someone who never used the skill is talked through ten minutes for the lower back', () =>
  converse(`
    U: help my lower back
    A: Ten minutes for your lower back. First the web of your hands, to warm up, as one of my
       sources does. Sit comfortably. I teach acupressure for comfort; it isn't medical advice. If
       you're numb between the legs, or have new bladder trouble, call nine one one. If you're
       pregnant or on blood thinners, ask for breathing instead. Left hand, thumb flat against the
       finger beside it. Put your right thumb on the hill that rises. [1] Let the left hand go
       soft. Aim for the bone of the index finger. You're after a dull ache. Press. [hold 8]
       Release. Right hand, the same hill. [4] Press. [hold 8] Release. That was the web of your
       hands. Then your waist, about three minutes. Sit forward, away from the chair back. While I
       speak, say Alexa first: Alexa, pause, or Alexa, next. If you say nothing, I'll go on.
    R: Going on. Alexa, stop, if anything's wrong. Hands on your waist, thumbs behind you. [1] Slide
       them in to the thick muscles beside your spine. [2] Stay on muscle, never on bone. Aim for a
       broad, warm ache. Breathe in. [3] And as you breathe out, press, and hold. [hold 60] [~13]
       Breathe in. [3] Out, slowly. [~13] That's half. [~18] Ten seconds more. [7] Three. [~1] Two.
       [~1] One. [~1] Release. Rest fifteen seconds, then the same place. [~14] One last time.
       Breathe in. [3] And as you breathe out, press, and hold. [hold 60] [~14] Let your jaw go
       loose. [~14] Half-way there. [~18] Ten seconds to go. [7] Three. [~1] Two. [~1] One. [~1]
       Release. And that's your waist. Next, your outer waist, about a minute and a half. If I go
       quiet, just open Back Coach again. When you've settled, say next.
    U: next
    A: Hands on your waist, thumbs behind you. [1] …
    R: Going on. Alexa, stop, if anything's wrong. Hands on your waist, fingers forward, thumbs
       behind you. [2] Rest your thumbs on the outer edge of the long muscles. [2] Stay below the
       ribs. Breathe in. [3] And as you breathe out, press, and hold. [hold 60] [~13] Breathe in.
       [3] And let it out. [~13] Half-way. [~19] Ten more seconds. [7] Three. [~1] Two. [~1] One.
       [~1] Release. Have a rest. Then the web of your hands. [~3] Left hand, right thumb on the
       hill. [2] Press. [hold 8] Release. [3] The last one. Press. [hold 8] Release. Right hand, the
       same hill. [4] Press. [hold 8] Release. [3] Last time. Press. [hold 8] Release. That's the
       web of your hands. Next, the back of your knees, about three minutes. If I go quiet, just
       open Back Coach again. Say next when you're ready, or stop.
    U: next
    A: Hands on your waist, fingers forward, thumbs behind you. …
    U: next
    A: Left foot flat, both hands behind that knee. Leave this out if a calf is swollen or hot. …
    R:
    U: next
    A: That was the last of it. Say start over, name another place, or say stop.
    U: (silence)
  `));

test('opening the skill asks which place, and waits', () =>
  converse(`
    U: open back coach
    A: I teach acupressure for comfort; it isn't medical advice. …
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
    A: I teach acupressure for comfort; it isn't medical advice. …
    U: neck
    A: Ten minutes for your neck. …
    U: hips
    A: Ten minutes for your hips. …
  `));
