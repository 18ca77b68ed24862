import { test } from 'vitest';
import { converse } from '../support/conversation';
import { createMemoryStore, oldListener } from '../support/listener';

/* Whole conversations, from the first words to the last: who reads only these knows the skill.
 * `(after 42 s)` interrupts; `…` stands for more of the same. Silences are in brackets, in seconds:
 * `[2]` exactly, `[~14]` to the second. `[hold 60]` is a hold, with all that is said in it. */

/** Somebody of whom nothing is kept yet. */
const someoneNew = () => ({ store: createMemoryStore() });

/** Somebody to whom every place was explained on an earlier day. */
const someoneKnown = () => ({ store: createMemoryStore({ listener: oldListener }) });

test('a first visit: ten minutes for the lower back, from the disclaimer to the silence after it', () =>
  converse(
    `
    U: help my lower back
    A: Ten minutes for your lower back. First the web of your hands, to warm up. One of my sources
       starts there. Sit comfortably. I teach acupressure for comfort; it isn't medical advice. If
       you're numb between the legs, or have new bladder trouble, call nine one one. If you're
       pregnant or on blood thinners, ask for breathing instead. Left hand, thumb flat against the
       finger beside it. Put your right thumb on the hill that rises. [1] Let the left hand go soft.
       Aim for the bone of the index finger. You're after a dull ache. Press. [hold 8] Release.
       Right hand, the same hill. [4] Press. [hold 8] Release. Rest for a moment. Next, your waist.
       [~3] Sit forward, away from the chair back. [2] Hands on your waist, thumbs behind you. [1]
       Slide them in to the thick muscles beside your spine. [2] Stay on muscle, never on bone. Aim
       for a broad, warm ache. Breathe in. [3] And as you breathe out, press, and hold. [hold 60]
       [~13] Breathe in. [3] Out, slowly. [~13] That's half. [~18] Ten seconds more. [7] Three. [~1]
       Two. [~1] One. [~1] Release. Rest half a minute, then the same place. [~9] While I speak, say
       Alexa first: Alexa, pause, or Alexa, next. If you say nothing, I'll go on.
    R: Going on. Alexa, stop, if anything's wrong. Kidney points, thumbs behind your waist, on the
       muscle. [2] One last time. Breathe in. [3] And as you breathe out, press, and hold. [hold 60]
       [~14] Let your jaw go loose. [~14] Half-way there. [~18] Ten seconds to go. [7] Three. [~1]
       Two. [~1] One. [~1] Release. Take a moment. Next, your outer waist. [3] Hands on your waist,
       fingers forward, thumbs behind you. [2] Rest your thumbs on the outer edge of the long
       muscles. [2] Stay below the ribs. Breathe in. [3] And as you breathe out, press, and hold.
       [hold 60] [~13] Breathe in. [3] And let it out. [~13] Half-way. [~19] Ten more seconds. [7]
       Three. [~1] Two. [~1] One. [~1] Release. And that's your outer waist. Next, the web of your
       hands again, about a minute. If I go quiet, just open Back Coach again. When you've settled, say
       next.
    U: next
    A: Kidney points, thumbs behind your waist, on the muscle. [2] One last time. Breathe in. [3]
       And as you breathe out, press, and hold. [hold 60] [~14] Let your jaw go loose. [~14]
       Half-way there. [~18] Ten seconds to go. [7] Three. [~1] Two. [~1] One. [~1] Release. Take a
       moment. Next, your outer waist. [3] Hands on your waist, fingers forward, thumbs behind you.
       [2] Rest your thumbs on the outer edge of the long muscles. [2] Stay below the ribs. Breathe
       in. [3] And as you breathe out, press, and hold. [hold 60] [~13] Breathe in. [3] And let it
       out. [~13] Half-way. [~19] Ten more seconds. [7] Three. [~1] Two. [~1] One. [~1] Release. And
       that's your outer waist. Next, the web of your hands again, about a minute. I'll carry on.
    R: Going on. Alexa, stop, if anything's wrong. [~4] Left hand, right thumb on the hill. [2]
       Press. [hold 8] Release. [5] The last one. Press. [hold 8] Release. Right hand, the same
       hill. [4] Press. [hold 8] Release. [5] Last time. Press. [hold 8] Release. That's the web of
       your hands. Next, the back of your knees, about three minutes. If I go quiet, just open Back
       Coach again. Say next when you're ready, or stop.
    U: next
    A: Left hand, right thumb on the hill. [2] Press. [hold 8] Release. [5] The last one. Press.
       [hold 8] Release. Right hand, the same hill. [4] Press. [hold 8] Release. [5] Last time.
       Press. [hold 8] Release. That's the web of your hands. Next, the back of your knees, about
       three minutes. I'll go on.
    R: Going on. Alexa, stop, if anything's wrong. Left foot flat, both hands behind that knee.
       Leave this out if a calf is swollen or hot. [2] Find the crease, and its soft middle, between
       two cords. [1] Two soft fingertips will do. Press, and hold. [hold 30] [19] Ten seconds more.
       [7] Three. [~1] Two. [~1] One. [~1] Release. Right knee, the same crease. [6] Press, and
       hold. [hold 30] [~12] Breathe in. [3] And out. [~12] Three. [~1] Two. [~1] One. [~1] Release.
       Left knee, the same crease. [6] One last time. Press, and hold. [hold 30] [~11] Breathe in.
       [3] Out, slowly. [~11] Three. [~1] Two. [~1] One. [~1] Release. Right knee, the same crease.
       [6] The last one. Press, and hold. [hold 30] [~11] Breathe in. [3] And let it out. [~11]
       Three. [~1] Two. [~1] One. [~1] Release. That's the whole session, and you stayed with it.
       Stay still a moment, then move slowly. Twice a day is the most. Say start over, name another
       place, or say stop.
    U: next
    A: Left foot flat, both hands behind that knee. Leave this out if a calf is swollen or hot.
       [2] Find the crease, and its soft middle, between two cords. [1] Two soft fingertips will
       do. Press, and hold. [hold 30] [19] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1]
       Release. Right knee, the same crease. [6] Press, and hold. [hold 30] [~12] Breathe in. [3]
       And out. [~12] Three. [~1] Two. [~1] One. [~1] Release. Left knee, the same crease. [6] One
       last time. Press, and hold. [hold 30] [~11] Breathe in. [3] Out, slowly. [~11] Three. [~1]
       Two. [~1] One. [~1] Release. Right knee, the same crease. [6] The last one. Press, and
       hold. [hold 30] [~11] Breathe in. [3] And let it out. [~11] Three. [~1] Two. [~1] One. [~1]
       Release. That's the whole session, and you stayed with it. Stay still a moment, then move
       slowly. Twice a day is the most. Say start over, name another place, or say stop.
    U: thank you
    A: You're welcome. Say start over, name another place, or say stop.
    R: No rush. [20] A place is enough, such as neck. Or say stop.
    U: (silence)
    U: open back coach (after 86400 s)
    A: Where shall we work: lower back, upper back, neck, shoulders, hips or legs?
    U: stop
    A: Take care.
  `,
    someoneNew(),
  ));

test('the cat: a pause at second 42 of a hold, and on from there, on the right side', () =>
  converse(
    `
    U: ask back coach for ten minutes for my lower back with a tennis ball
    A: Ten minutes for your lower back, with a tennis ball. Stand with your back to a wall, ball in
       hand. [17] Left of the spine, ball on the waist muscle. [4] Let the ball press, and roll
       slowly. [~13] Breathe in. [3] Out, slowly. [~13] That's half. [~18] Ten seconds more. [7]
       Three. [~1] Two. [~1] One. [~1] And off the ball. Rest half a minute, then the same place.
       [~28] Back onto the ball. [4] One last time. Let the ball press, and roll slowly. [~14] Let
       your jaw go loose. [~14] Half-way there. [~18] Ten seconds to go. [7] Three. [~1] Two. [~1]
       One. [~1] And off the ball. Then the other side. If you say nothing, I'll go on.
    U: next
    A: Right of the spine, ball at the same height. [8] Let the ball press, and roll slowly. [~13]
       Breathe in. [3] And let it out. [~13] Half-way. [~19] Ten more seconds. [7] Three. [~1] Two.
       [~1] One. [~1] And off the ball. Take half a minute to rest. Then the same place again. [~27]
       Back onto the ball. [4] The last one. Let the ball press, and roll slowly. [~14] Slow, easy
       breaths. [~14] That's half. [~18] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1] And
       off the ball. And that's your waist. Next, your outer waist, about a minute and a half. I'll
       carry on.
    U: alexa pause (after 54 s)
    A: Paused here. Rest, and say resume to go on. [60] I'm waiting. [60] Rest as you like.
       [60] Say resume to go on.
    R: Take your time. [20] If I go quiet, just open Back Coach again. To go on, say resume.
    U: resume (after 95 s)
    A: Carrying on. Right of the spine, ball on the waist muscle. [4] Twenty seconds more. Let the
       ball press, and roll slowly. [~6] Breathe in. [3] And let it out. [~6] Three. [~1] Two. [~1]
       One. [~1] And off the ball. Take half a minute to rest. Then the same place again. [~27] Back
       onto the ball. [4] The last one. Let the ball press, and roll slowly. [~13] Breathe in. [3]
       And out. [~13] Half-way. [~19] Ten more seconds. [7] Three. [~1] Two. [~1] One. [~1] And off
       the ball. That's your waist. Next, your outer waist, about a minute and a half. I'll go on.
    U: which side am I on (after 80 s)
    A: The right side. Right of the spine, ball on the waist muscle. [4] Fifty seconds more. Let the
       ball press, and roll slowly. [~12] Slow, easy breaths. [~12] That's half. [~13] Ten seconds
       more. [7] Three. [~1] Two. [~1] One. [~1] And off the ball. Rest for a moment. Next, your
       outer waist. [~3] Outer waist, thumbs on the edge of the long muscles. [2] Breathe in. [3]
       And as you breathe out, press, and hold. [hold 60] [~13] Breathe in. [3] And out. [~13]
       Half-way there. [~18] Ten seconds to go. [7] Three. [~1] Two. [~1] One. [~1] Release. That
       was your outer waist. Then the top of your buttocks, about two and a half minutes. Lie on
       your back, knees bent, with the ball beside you. I'll carry on.
    U: next
    A: Left buttock, ball two fingers outside the dimple. [4] Let the ball press, and roll slowly.
       [~14] Shoulders soft. [~14] Half-way. [~19] Ten more seconds. [7] Three. [~1] Two. [~1] One.
       [~1] And off the ball. Right buttock, the same place. [8] Let the ball press, and roll
       slowly. [~13] Breathe in. [3] Out, slowly. [~13] That's half. [~18] Ten seconds more. [7]
       Three. [~1] Two. [~1] One. [~1] And off the ball. That's the whole session, and you stayed
       with it. Stay still a moment, then move slowly. Three times a day is the most. Say start
       over, name another place, or say stop.
    U: alexa thank you (after 168 s)
    A: My pleasure. Say start over, name another place, or say stop.
    U: next
    A: That was the last of it. Say start over, name another place, or say stop.
    U: stop
    A: Take care.
  `,
    someoneKnown(),
  ));

test('five minutes for my neck at my desk, slower, in fewer words', () =>
  converse(
    `
    U: open back coach
    A: I teach acupressure for comfort; it isn't medical advice.
       If you're numb between the legs, or have new bladder trouble, call nine one one.
       If you're pregnant or on blood thinners, ask for breathing instead.
       Where shall we work: lower back, upper back, neck, shoulders, hips or legs?
    U: five minutes for my neck at my desk
    A: Five minutes for your neck, at your desk. Sit comfortably. [4] Left shoulder, right hand,
       halfway out from the neck. Leave this out if you faint easily, or have heart trouble. [2]
       Hook two fingers over the muscle. Let that elbow hang heavy. You're after a dull, tight ache.
       Press. [hold 5] Release. [5] Once more. Press. [hold 5] Release. [5] One last time. Press.
       [hold 5] Release. Right shoulder, the same place, left hand. [7] Press. [hold 5] Release. [5]
       Same again. Press. [hold 5] Release. [5] The last one. Press. [hold 5] Release. That was the
       tops of your shoulders. Then the back of your neck, about two and a half minutes. While I
       speak, say Alexa first: Alexa, pause, or Alexa, next. If you say nothing, I'll go on.
    U: slower (after 50 s)
    A: Slower, then. Left shoulder, two right fingers hooked over the top. [~5] One last time.
       Press. [hold 5] Release. Right shoulder, the same place, left hand. [~11] Press. [hold 5]
       Release. [8] Same again. Press. [hold 5] Release. [8] The last one. Press. [hold 5] Release.
       And that's the tops of your shoulders. Next, the back of your neck, about three minutes. If
       you say nothing, I'll go on.
    U: fewer words (after 144 s)
    A: Fewer words, then. [8] Left thumb at the back of your neck, below the skull. [~5] Last time.
       Press, and hold. [hold 20] [~6] Breathe in. [3] Out, slowly. [~6] Three. [~1] Two. [~1] One.
       [~1] Release. Right thumb, the same place at the back of your neck. [~11] Press, and hold.
       [hold 20] [~6] Breathe in. [3] And let it out. [~6] Three. [~1] Two. [~1] One. [~1] Release.
       Take twenty-five seconds to rest. Then the same place again. [~20] Back to the same place.
       [~5] One last time. Press, and hold. [hold 20] [~7] Breathe in. [3] And out. [~7] Three. [~1]
       Two. [~1] One. [~1] Release. That's the whole session, and you stayed with it. Stay still a
       moment, then move slowly. Three times a day is the most. Say start over, name another place,
       or say stop.
    U: next
    A: That was the last of it. Say start over, name another place, or say stop.
    U: what was that (after 110 s)
    A: Left thumb at the back of your neck, below the skull. Stop if you feel dizzy. [~5] Press, and
       hold. [hold 20] [9] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1] Release. Right
       thumb, the same place at the back of your neck. [~11] Press, and hold. [hold 20] [~6] Breathe
       in. [3] Out, slowly. [~6] Three. [~1] Two. [~1] One. [~1] Release. That's the whole session,
       and you stayed with it. Stay still a moment, then move slowly. Three times a day is the most.
       Say start over, name another place, or say stop.
    U: I'm done
    A: Until next time.
  `,
    someoneNew(),
  ));

test('somebody is helping: helper and listener are spoken to by turns, then there is a ball', () =>
  converse(
    `
    U: open back coach
    A: Where shall we begin: lower back, upper back, neck, shoulders, hips or legs?
    U: someone is helping me
    A: With a helper, then.
       Which place: lower back, upper back, neck, shoulders, hips, legs, or whole back?
    U: ten minutes for my lower back
    A: Ten minutes for your lower back, with a helper. You, lie on your front, and say if it's too
       much. [14] Helper, a thumb on each muscle beside the waist. [2] You, breathe in. [3] Helper,
       as they breathe out, press, and hold. [hold 60] [~13] Breathe in. [3] Out, slowly. [~13]
       That's half. [~18] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1] Release. Rest half a
       minute, then the same place. [~14] If you say nothing, I'll go on.
    U: where is that again (after 60 s)
    A: Once more, another way. Helper, find the tops of their hip bones. [2] Level with those, count
       two bones up the spine. [2] Go two fingers out on each side, onto muscle. Half a minute more.
       You, breathe in. [3] Helper, as they breathe out, press, and hold. [hold 30] [19] Ten seconds
       more. [7] Three. [~1] Two. [~1] One. [~1] Release. Rest half a minute, then the same place.
       [~28] Helper, back to the same place. [2] One last time. You, breathe in. [3] Helper, as they
       breathe out, press, and hold. [hold 60] [~13] Breathe in. [3] Out, slowly. [~13] That's half.
       [~18] Ten seconds to go. [7] Three. [~1] Two. [~1] One. [~1] Release. And that's your waist.
       Next, your outer waist, about a minute and a half. If you say nothing, I'll go on.
    U: too hard (after 40 s)
    A: Let go. If it was the spot, say resume, and press lighter.
       If it's the pain you came with, say next.
    U: resume
    A: Carrying on. Helper, a thumb on each muscle beside the waist. [2] Ten seconds more. You,
       breathe in. [3] Helper, as they breathe out, press, and hold. [hold 10] Release. Rest half a
       minute, then the same place. [~28] Helper, back to the same place. [2] One last time. You,
       breathe in. [3] Helper, as they breathe out, press, and hold. [hold 60] [~13] Breathe in. [3]
       Out, slowly. [~13] That's half. [~18] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1]
       Release. That's your waist. Next, your outer waist, about a minute and a half. If you say
       nothing, I'll go on.
    U: next
    A: Helper, a thumb on each outer edge of the waist. [2] You, breathe in. [3] Helper, as they
       breathe out, press, and hold. [hold 60] [~13] Breathe in. [3] And let it out. [~13] Half-way.
       [~19] Ten more seconds. [7] Three. [~1] Two. [~1] One. [~1] Release. That was your outer
       waist. Then the back of your knees, about three minutes. I'll carry on.
    U: I have a tennis ball (after 40 s)
    A: With a tennis ball, then. Lie on your back, knees bent, with the ball beside you. [16] Left
       buttock, ball two fingers outside the dimple. [4] Let the ball press, and roll slowly. [~14]
       Slow, easy breaths. [~14] That's half. [~18] Ten seconds more. [7] Three. [~1] Two. [~1] One.
       [~1] And off the ball. Right buttock, the same place. [8] Let the ball press, and roll
       slowly. [~13] Breathe in. [3] And out. [~13] Half-way there. [~18] Ten seconds to go. [7]
       Three. [~1] Two. [~1] One. [~1] And off the ball. And that's the top of your buttocks. Next,
       your hip muscles, about two and a half minutes. I'll go on.
    U: next
    A: Left hip, ball just behind the knob. Stop if pain shoots down the leg. [4] Let the ball
       press, and roll slowly. [~15] Shoulders soft. [~15] Half-way. [~19] Ten more seconds. [7]
       Three. [~1] Two. [~1] One. [~1] And off the ball. Right hip, ball in the same place. [8] Let
       the ball press, and roll slowly. [~13] Breathe in. [3] Out, slowly. [~13] That's half. [~18]
       Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1] And off the ball. Rest. Next, the web
       of your hands. [~1] Left hand, right thumb on the hill. [2] Press. [hold 5] Release. Right
       hand, the same hill. [4] Press. [hold 5] Release. That's the whole session, and you stayed
       with it. Stay still a moment, then move slowly. Three times a day is the most. Say start
       over, name another place, or say stop.
    U: goodbye
    A: Until next time.
  `,
    someoneKnown(),
  ));

test("what can't be found is told another way, what can't be reached is done with a ball", () =>
  converse(
    `
    U: open back coach
    A: I teach acupressure for comfort; it isn't medical advice.
       If you're numb between the legs, or have new bladder trouble, call nine one one.
       If you're pregnant or on blood thinners, ask for breathing instead.
       Where shall we work: lower back, upper back, neck, shoulders, hips or legs?
    U: my lower back
    A: Ten minutes for your lower back. First the web of your hands, to warm up. One of my sources
       starts there. Sit comfortably. [4] Left hand, thumb flat against the finger beside it. Put
       your right thumb on the hill that rises. [1] Let the left hand go soft. Aim for the bone of
       the index finger. You're after a dull ache. Press. [hold 8] Release. Right hand, the same
       hill. [4] Press. [hold 8] Release. Rest for a moment. Next, your waist. [~3] Sit forward,
       away from the chair back. [2] Hands on your waist, thumbs behind you. [1] Slide them in to
       the thick muscles beside your spine. [2] Stay on muscle, never on bone. Aim for a broad, warm
       ache. Breathe in. [3] And as you breathe out, press, and hold. [hold 60] [~13] Breathe in.
       [3] Out, slowly. [~13] That's half. [~18] Ten seconds more. [7] Three. [~1] Two. [~1] One.
       [~1] Release. Rest half a minute, then the same place. [~9] While I speak, say Alexa first:
       Alexa, pause, or Alexa, next. If you say nothing, I'll go on.
    U: i can't find it (after 40 s)
    A: Try it another way. Right hand, start at the knuckle of the index finger. …
    U: i can't find it (after 20 s)
    A: Never mind that one. Leaving out the web of your hands. Sit forward, away from the chair back.
       [2] Hands on your waist, thumbs behind you. [1] Slide them in to the thick muscles beside
       your spine. [2] Stay on muscle, never on bone. Aim for a broad, warm ache. Breathe in. [3]
       And as you breathe out, press, and hold. [hold 60] [~13] Breathe in. [3] Out, slowly. [~13]
       That's half. [~18] Ten seconds more. [7] Three. …
    U: what's next (after 60 s)
    A: After this, your outer waist. Kidney points, thumbs behind your waist, on the muscle. [2]
       Twenty-five seconds more. Breathe in. [3] And as you breathe out, press, and hold. [hold 25]
       [14] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1] Release. Rest half a minute, then
       the same place. [~28] Hands back to your waist. [2] One last time. Breathe in. [3] And as you
       breathe out, press, and hold. [hold 60] [~13] Breathe in. [3] Out, slowly. [~13] That's half.
       [~18] Ten seconds to go. [7] Three. [~1] Two. [~1] One. [~1] Release. That was your waist.
       Then your outer waist, about a minute and a half. If you say nothing, I'll go on.
    U: i can't reach it (after 40 s)
    A: A tennis ball can reach the kidney points for you. Do you have one handy?
    R: Take your time. [20] If I go quiet, just open Back Coach again. A yes or a no is enough.
    U: no
    A: There's another way of doing the kidney points. Shall we try it?
    U: yes
    A: Ease down onto your right side, knees bent. [14] Left side of your waist, hand on it,
       thumb behind you. [2] Slide the thumb in to the thick muscle beside your spine. [2] Stay on
       muscle, never on bone. Aim for a broad, warm ache. Breathe in. [3] And as you breathe out,
       press, and hold. [hold 60] [~13] Breathe in. [3] Out, slowly. [~13] That's half. [~18] Ten
       seconds more. [7] Three. [~1] Two. [~1] One. [~1] Release. Turn over slowly, onto your left
       side. [13] Right side of your waist, the same muscle. [5] Breathe in. [3] And as you breathe
       out, press, and hold. [hold 60] [~14] Let your jaw go loose. [~14] Half-way there. [~18] Ten
       seconds to go. [7] Three. [~1] Two. [~1] One. [~1] Release. And that's your waist. Next, your
       outer waist, about a minute and a half. Sit up slowly, away from the chair back. If you say
       nothing, I'll go on.
    U: next
    A: Hands on your waist, fingers forward, thumbs behind you. [2] Rest your thumbs on the outer
       edge of the long muscles. [2] Stay below the ribs. Breathe in. [3] And as you breathe out,
       press, and hold. [hold 60] [~13] Breathe in. [3] And let it out. [~13] Half-way. [~19] Ten
       more seconds. [7] Three. [~1] Two. [~1] One. [~1] Release. That's your outer waist. Next,
       the back of your knees, about three minutes. I'll carry on.
    U: skip this side (after 30 s)
    A: That takes both sides, so I'll leave out your outer waist. Left foot flat, both hands
       behind that knee. Leave this out if a calf is swollen or hot. [2] Find the crease, and its
       soft middle, between two cords. [1] Two soft fingertips will do. Press, and hold. [hold 30]
       [19] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1] Release. Right knee, the same
       crease. [6] Press, and hold. [hold 30] [~12] Breathe in. [3] And out. [~12] Three. [~1]
       Two. [~1] One. [~1] Release. Left knee, the same crease. [6] One last time. Press, and
       hold. [hold 30] [~11] Breathe in. [3] Out, slowly. [~11] Three. [~1] Two. [~1] One. [~1]
       Release. Right knee, the same crease. [6] The last one. Press, and hold. [hold 30] [~11]
       Breathe in. [3] And let it out. [~11] Three. [~1] Two. [~1] One. [~1] Release. That's the
       whole session, and you stayed with it. Stay still a moment, then move slowly. Twice a day
       is the most. Say start over, name another place, or say stop.
    U: next
    A: That was the last of it. Say start over, name another place, or say stop.
    U: stop
    A: Take care.
  `,
    someoneNew(),
  ));

test('questions only: nothing is pressed', () =>
  converse(
    `
    U: open back coach
    A: I teach acupressure for comfort; it isn't medical advice.
       If you're numb between the legs, or have new bladder trouble, call nine one one.
       If you're pregnant or on blood thinners, ask for breathing instead.
       Where shall we work: lower back, upper back, neck, shoulders, hips or legs?
    U: what is acupressure
    A: Acupressure means pressing chosen places with fingers, thumbs or palms.
       It comes from traditional Chinese medicine.
       Some people find it comforting for a while; the evidence is limited.
       Name a place when you'd like to begin, such as lower back.
    U: does it work
    A: A few small studies suggest somewhat less back pain after weeks of acupressure.
       One review gathered twenty-three trials, mostly with a practitioner's hands.
       The evidence is limited, and we don't know why it helps.
       Name a place when you'd like to begin, such as lower back.
    U: who made this
    A: What I know comes from five public articles on acupressure, put side by side.
       Where they disagree, I say so if you ask. No clinician has reviewed it.
       Name a place when you'd like to begin, such as lower back.
    U: where is the hand valley
    A: The hand valley. Left hand, thumb flat against the finger beside it. Put your right thumb
       on the hill that rises. [1] Let the left hand go soft. You're after a dull ache. Ease off
       if it turns sharp or numb. Traditionally used for most aches; one source begins with it for the back.
       Its code is L I four, or Hegu in Chinese. Shall I take you through it?
    R: Take your time. [20] A yes or a no is enough.
    U: how hard do I press
    A: The hand valley: gently. One of my sources says so. You're after a dull ache. Ease off if
       it turns sharp or numb. Shall I take you through the point you asked about?
    U: why this point
    A: The hand valley. Traditionally used for most aches; one source begins with it for the back.
       Shall I take you through the point you asked about?
    U: no
    A: All right. Name another point or place, or say stop.
    U: where is b fifty four
    A: Charts disagree on B fifty-four.
       Older ones, like my source, use it for the knee crease. Is that the one you mean?
    U: yes
    A: The knee crease. Left foot flat, both hands behind that knee. [2] Find the crease, and its
       soft middle, between two cords. [1] You're after ease here, not an ache. Ease off if it
       throbs, tingles or goes numb. Leave this out if a calf is swollen or hot. Traditionally
       used for stiffness in the back and legs. Its code is B L forty, or Weizhong in Chinese.
       Shall I take you through it?
    U: no
    A: All right. Name another point or place, or say stop.
    U: press the kidney pint
    A: Did you mean the kidney points?
    U: no
    A: That's not a point I know. Say its place, such as top of the foot, or its code.
    U: what can I do at my desk
    A: The desk routine.
       You might do the hand valley, the shoulder well, and the knuckle groove.
       Name a place when you'd like to begin, such as lower back.
    U: when should i see a doctor
    A: Numbness between the legs, or new bladder or bowel trouble: call nine one one. The same for
       weakness in both legs, chest pain, or a bad fall. With fever, or pain that rest doesn't
       ease, see a doctor today. If it lasts for weeks, make an appointment. Name a place when
       you'd like to begin, such as lower back.
    U: set a reminder
    A: I can't set reminders yet. Ask Alexa for one after we've finished.
       Name a place when you'd like to begin, such as lower back.
    U: never mind
    A: Goodbye for now.
  `,
    someoneNew(),
  ));

test('left today, gone on with tomorrow, to the second', () =>
  converse(
    `
    U: ask back coach to help my lower back for five minutes
    A: Five minutes for your lower back. Sit forward, away from the chair back. [4] Kidney points,
       thumbs behind your waist, on the muscle. [2] Breathe in. [3] And as you breathe out, press,
       and hold. [hold 60] [~13] Breathe in. [3] Out, slowly. [~13] That's half. [~18] Ten seconds
       more. [7] Three. [~1] Two. [~1] One. [~1] Release. Rest half a minute, then the same place.
       [~28] Hands back to your waist. [2] One last time. Breathe in. [3] And as you breathe out,
       press, and hold. [hold 60] [~14] Let your jaw go loose. [~14] Half-way there. [~18] Ten
       seconds to go. [7] Three. [~1] Two. [~1] One. [~1] Release. That was your waist. Then your
       outer waist, about a minute and a half. If you say nothing, I'll go on.
    U: next
    A: Outer waist, thumbs on the edge of the long muscles. [2] Breathe in. [3] And as you breathe
       out, press, and hold. [hold 60] [~13] Breathe in. [3] And let it out. [~13] Half-way. [~19]
       Ten more seconds. [7] Three. [~1] Two. [~1] One. [~1] Release. Take a moment. Next, the web
       of your hands. [1] Left hand, right thumb on the hill. [2] Press. [hold 5] Release. Right
       hand, the same hill. [4] Press. [hold 5] Release. That's the whole session, and you stayed
       with it. Stay still a moment, then move slowly. Three times a day is the most. Say start
       over, name another place, or say stop.
    U: stop (after 45 s)
    A: I'll keep your place until tomorrow. Open Back Coach to go on.
    U: open back coach (after 72000 s)
    A: Last time was your lower back, and we stopped at your outer waist. About a minute to go.
       Shall we go on?
    R: Take your time. [20] If I go quiet, just open Back Coach again. A yes or a no is enough.
    U: yes
    A: Carrying on. Sit forward, away from the chair back. [4] Outer waist, thumbs on the edge of
       the long muscles. [2] Twenty-five seconds more. Breathe in. [3] And as you breathe out,
       press, and hold. [hold 25] [14] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1]
       Release. Have a rest. Then the web of your hands. [~1] Left hand, right thumb on the hill.
       [2] Press. [hold 5] Release. Right hand, the same hill. [4] Press. [hold 5] Release. That's
       the whole session, and you stayed with it. Stay still a moment, then move slowly. Three times
       a day is the most. Say start over, name another place, or say stop.
    U: no thanks
    A: Until next time.
  `,
    someoneKnown(),
  ));

test('pregnant: breathing, and nothing else, whatever is asked', () =>
  converse(
    `
    U: help my lower back
    A: Ten minutes for your lower back. First the web of your hands, to warm up. One of my sources
       starts there. Sit comfortably. I teach acupressure for comfort; it isn't medical advice. If
       you're numb between the legs, or have new bladder trouble, call nine one one. If you're
       pregnant or on blood thinners, ask for breathing instead. Left hand, thumb flat against the
       finger beside it. Put your right thumb on the hill that rises. [1] Let the left hand go soft.
       Aim for the bone of the index finger. You're after a dull ache. Press. [hold 8] Release.
       Right hand, the same hill. [4] Press. [hold 8] Release. Rest for a moment. Next, your waist.
       [~3] Sit forward, away from the chair back. [2] Hands on your waist, thumbs behind you. [1]
       Slide them in to the thick muscles beside your spine. [2] Stay on muscle, never on bone. Aim
       for a broad, warm ache. Breathe in. [3] And as you breathe out, press, and hold. [hold 60]
       [~13] Breathe in. [3] Out, slowly. [~13] That's half. [~18] Ten seconds more. [7] Three. [~1]
       Two. [~1] One. [~1] Release. Rest half a minute, then the same place. [~9] While I speak, say
       Alexa first: Alexa, pause, or Alexa, next. If you say nothing, I'll go on.
    U: next
    A: Kidney points, thumbs behind your waist, on the muscle. [2] One last time. Breathe in. [3]
       And as you breathe out, press, and hold. [hold 60] [~14] Let your jaw go loose. [~14]
       Half-way there. [~18] Ten seconds to go. [7] Three. [~1] Two. [~1] One. [~1] Release. Take a
       moment. Next, your outer waist. [3] Hands on your waist, fingers forward, thumbs behind you.
       [2] Rest your thumbs on the outer edge of the long muscles. [2] Stay below the ribs. Breathe
       in. [3] And as you breathe out, press, and hold. [hold 60] [~13] Breathe in. [3] And let it
       out. [~13] Half-way. [~19] Ten more seconds. [7] Three. [~1] Two. [~1] One. [~1] Release. And
       that's your outer waist. Next, the web of your hands again, about a minute. I'll carry on.
    U: oh i'm pregnant (after 40 s)
    A: Let go. No pressing today, then; we'll breathe instead. Ask your doctor before you press.
       Slow breathing, for two minutes. Rest both hands on your belly. [2] Let them rise as you
       breathe in, and sink as you breathe out. [2] If you feel lightheaded, breathe as you
       usually do. [2] Breathe in. [~4] And out. [~6] And in. [~4] Out, slowly. [~5] In, through
       the nose. [~3] And let it out. [~5] Breathe in. [~4] And out. [~6] And in. [~4] Out,
       slowly. [~5] In, through the nose. [~3] And let it out. [~5] Breathe in. [~4] And out. [~6]
       And in. [~4] Out, slowly. [~5] In, through the nose. [~3] And let it out. [~5] Breathe in.
       [~4] And out. [~6] And in. [~4] Out, slowly. [~5] In, through the nose. [~3] And let it
       out. [~5] Let your breath find its own pace. [4] Say start over, or hourly break, or say
       stop.
    U: how long is left (after 60 s)
    A: About a minute and a half, and then we're done. Breathe in. [~4] And out. [~6] And in. [~4]
       Out, slowly. [~5] In, through the nose. [~3] And let it out. [~5] Breathe in. [~4] And out.
       [~6] And in. [~4] Out, slowly. [~5] In, through the nose. [~3] And let it out. [~5]
       Breathe in. [~4] And out. [~6] And in. [~4] Out, slowly. [~5]
       Let your breath find its own pace. [4] Say start over, or hourly break, or say stop.
    U: press the hand valley (after 20 s)
    A: Nothing is pressed today. Say next to go on breathing.
    R: Take your time. [20] Say next when you like, or stop.
    U: where is the knee crease
    A: Nothing is pressed today. Say next to go on breathing.
    U: breathing for five minutes
    A: Slow breathing, for five minutes. Rest both hands on your belly. [2] Let them rise as you
       breathe in, and sink as you breathe out. [2] If you feel lightheaded, breathe as you usually
       do. [2] Breathe in. [~4] And out. [~6] And in. [~4] Out, slowly. [~5] In, through the nose.
       [~3] And let it out. [~5] Breathe in. [~4] And out. [~6] And in. [~4] Out, slowly. [~5] In,
       through the nose. [~3] And let it out. … Stay with it. While I speak, say Alexa first:
       Alexa, pause, or Alexa, next. I'll go on.
    U: next
    A: Breathe in. [~4] And out. [~6] And in. [~4] Out, slowly. [~5] In, through the nose. [~3]
       And let it out. [~5] Breathe in. [~4] And out. [~6] And in. [~4] Out, slowly. [~5]
       In, through the nose. [~3] And let it out. [~5] Breathe in. [~4] And out. [~6] And in. [~4]
       Out, slowly. [~5] In, through the nose. [~3] And let it out. [~5] Breathe in. [~4] And out.
       [~6] And in. [~4] Out, slowly. … And let it out. [~5] Breathe in. [~4] And out. [~6]
       And in. [~4] Out, slowly. [~5] In, through the nose. [~3] And let it out. [~5]
       Let your breath find its own pace. [4] Say start over, or hourly break, or say stop.
    U: next
    A: That was the last of it. Say breathing, or hourly break, or stop.
    U: help my neck
    A: Nothing is pressed today. Say breathing, or hourly break, or stop.
    U: stop
    A: Goodbye for now.
  `,
    someoneNew(),
  ));

test('an emergency: what to do, and nothing after it', () =>
  converse(
    `
    U: ask back coach to help my lower back
    A: Ten minutes for your lower back. Sit forward, away from the chair back. [4] Kidney points,
       thumbs behind your waist, on the muscle. [2] Breathe in. [3] And as you breathe out, press,
       and hold. [hold 60] [~13] Breathe in. [3] Out, slowly. [~13] That's half. [~18] Ten seconds
       more. [7] Three. [~1] Two. [~1] One. [~1] Release. Rest half a minute, then the same place.
       [~28] Hands back to your waist. [2] One last time. Breathe in. [3] And as you breathe out,
       press, and hold. [hold 60] [~14] Let your jaw go loose. [~14] Half-way there. [~18] Ten
       seconds to go. [7] Three. [~1] Two. [~1] One. [~1] Release. That was your waist. Then your
       outer waist, about a minute and a half. If you say nothing, I'll go on.
    U: next
    A: Outer waist, thumbs on the edge of the long muscles. [2] Breathe in. [3] And as you breathe
       out, press, and hold. [hold 60] [~13] Breathe in. [3] And let it out. [~13] Half-way. [~19]
       Ten more seconds. [7] Three. [~1] Two. [~1] One. [~1] Release. Take a moment. Next, the web
       of your hands. [1] Left hand, right thumb on the hill. [2] Press. [hold 10] Release. [3] Once
       more. Press. [hold 10] Release. [3] The last one. Press. [hold 10] Release. Right hand, the
       same hill. [4] Press. [hold 10] Release. [3] Same again. Press. [hold 10] Release. [3] Last
       time. Press. [hold 10] Release. And that's the web of your hands. Next, the back of your
       knees, about three minutes. I'll carry on.
    U: i'm not pregnant (after 20 s)
    A: All right. Outer waist, thumbs on the edge of the long muscles. [2] Fifty seconds more.
       Breathe in. [3] And as you breathe out, press, and hold. [hold 50] [~10] Breathe in. [3] And
       let it out. [~10] Half-way. [~14] Ten more seconds. [7] Three. [~1] Two. [~1] One. [~1]
       Release. Take a moment. Next, the web of your hands. [1] Left hand, right thumb on the hill.
       [2] Press. [hold 10] Release. [3] Once more. Press. [hold 10] Release. [3] The last one.
       Press. [hold 10] Release. Right hand, the same hill. [4] Press. [hold 10] Release. [3] Same
       again. Press. [hold 10] Release. [3] Last time. Press. [hold 10] Release. That's the web of
       your hands. Next, the back of your knees, about three minutes. I'll go on.
    U: i can't feel myself between the legs (after 40 s)
    A: Call nine one one now. If you're pressing a point, let go. I can't call for you. Nine one
       one.
    R:
    U: open back coach (after 86000 s)
    A: Where shall we work: lower back, upper back, neck, shoulders, hips or legs?
    U: stop
    A: Take care.
  `,
    someoneKnown(),
  ));

test('nonsense, hesitation and silence lose nothing', () =>
  converse(
    `
    U: open back coach
    A: I teach acupressure for comfort; it isn't medical advice.
       If you're numb between the legs, or have new bladder trouble, call nine one one.
       If you're pregnant or on blood thinners, ask for breathing instead.
       Where shall we work: lower back, upper back, neck, shoulders, hips or legs?
    U: um
    A: I didn't catch that. Name a place, such as lower back, or say help.
    R: Take your time. [20] Just name a place, or say stop.
    U: the brindled zebu gavottes
    A: Sorry, I missed that. Say breathing, name a place, or say help.
    U: hips
    A: Ten minutes for your hips. Lie on your right side, knees bent. [14] Left hip, feel for the
       hard knob at its side. [2] Go a third of the way to the tailbone, into muscle. [2] Rest a
       soft fist there. Let it sink in slowly. [4] Stop if pain shoots down the leg. Aim for a deep,
       dull ache. Press, and hold. [hold 60] [~13] Breathe in. [3] Out, slowly. [~13] That's half.
       [~18] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1] Release. Turn over slowly, onto
       your left side. While I speak, say Alexa first: Alexa, pause, or Alexa, next. If you say
       nothing, I'll go on.
    U: gavottes zebu (after 70 s)
    A: I missed that. If something's wrong, let go, and call nine one one. Or say resume.
    U: next
    A: Left hip, soft fist behind the knob. [4] Half a minute more. Press, and hold. [hold 30] [19]
       Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1] Release. Turn over slowly, onto your
       left side. [13] Right hip, a soft fist behind the knob. [5] Press, and hold. [hold 60] [~13]
       Breathe in. [3] Out, slowly. [~13] That's half. [~18] Ten seconds to go. [7] …
    U: (silence)
    U: open back coach (after 3600 s)
    A: Last time was your hips, and we stopped at the dimples of your back. About three minutes to
       go. Shall we go on?
    U: what was that
    A: We stopped at the dimples of your back last time; it was your hips. There's about three
       minutes left. Shall we go on from there?
    U: hang on
    A: Stopped here. Rest, and say resume to go on. [60] Still here. [60] Take all the time you
       need. [60] Say resume to go on.
    R: Take your time. [20] If I go quiet, just open Back Coach again. To go on, say resume.
    U: (silence)
    U: open back coach (after 3600 s)
    A: We stopped at the dimples of your back last time; it was your hips. There's about three
       minutes left. Shall we go on from there?
    U: yes
    A: Going on. Sit forward, away from the chair back. …
    U: stop (after 5 s)
    A: Your place is kept until tomorrow. To go on, open Back Coach.
  `,
    someoneNew(),
  ));

test('twenty minutes on the mat, with a pause', () =>
  converse(
    `
    U: open back coach
    A: I teach acupressure for comfort; it isn't medical advice.
       If you're numb between the legs, or have new bladder trouble, call nine one one.
       If you're pregnant or on blood thinners, ask for breathing instead.
       Where shall we work: lower back, upper back, neck, shoulders, hips or legs?
    U: acupressure mat for twenty minutes
    A: The mat, for twenty minutes. Leave the mat out if your skin is broken or numb. [2] Sit on the
       floor, mat behind you, with a thin shirt on. [15] Lean on your hands, and lower your back
       onto it slowly. [6] Let your arms rest, and bend your knees if that's easier. [3] It prickles
       at first. Roll off if it hurts. Let your back grow heavy. [~59] Breathe slowly, and let your
       shoulders drop. [~58] Stay with it. While I speak, say Alexa first: Alexa, pause, or Alexa,
       next. If you say nothing, I'll go on.
    U: next
    A: Try not to fall asleep. [~59] If it's too much, roll off to one side. [~58] Let your belly
       stay soft. [~59] Stay with it. I'll carry on.
    R: Going on. Alexa, stop, if anything's wrong. [8] Notice where it feels warm. [~36] Keep your
       eyes open for a breath or two. [~58] Let your jaw loosen. [~59] If I go quiet, just open Back
       Coach again. Say next to stay on, or roll off to one side.
    U: next
    A: Notice where it feels warm. [~59] Keep your eyes open for a breath or two. [~58] Let your jaw
       loosen. [~59] Stay with it. I'll go on.
    U: pause (after 100 s)
    A: Paused. Rest, and say resume when you're ready. [60] Still paused. [60]
       No hurry at all. [60] Say resume to go on.
    U: resume (after 70 s)
    A: Going on. Keep your eyes open for a breath or two. [~18] Let your jaw loosen. [~59] Let your
       back grow heavy. [~59] Stay with it. I'll carry on.
    U: next
    A: Breathe slowly, and let your shoulders drop. [~58] That's half. [1] Try not to fall asleep.
       [~57] If it's too much, roll off to one side. [~58] Stay with it. I'll go on.
    U: how long is left (after 100 s)
    A: About nine and a half minutes, and then we're done. Try not to fall asleep. [~19] If it's too
       much, roll off to one side. [~58] Let your belly stay soft. [~59] Stay with it. I'll carry
       on.
    U: next
    A: Notice where it feels warm. [~59] Keep your eyes open for a breath or two. [~58] Let your jaw
       loosen. [~59] Stay with it. I'll go on.
    U: next
    A: Let your back grow heavy. [~59] Breathe slowly, and let your shoulders drop. [~58] Try not to
       fall asleep. [~59] Stay with it. I'll carry on.
    U: next
    A: If it's too much, roll off to one side. [~58] Roll slowly onto your side, off the mat. [6]
       Rest there for a breath or two. [6] When you get up, push with your hands, and take your
       time. [2] Say start over, name a place, or say stop.
    U: no
    A: Take care.
  `,
    someoneNew(),
  ));

test('a bruised knee is left out; then all is forgotten but the place', () =>
  converse(
    `
    U: ask back coach to help my legs
    A: Ten minutes for your legs. Sit comfortably. [4] Left knee, two fingertips in the middle of
       the crease. Leave this out if a calf is swollen or hot. [4] Press, and hold. [hold 30] [19]
       Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1] Release. Right knee, the same crease.
       [6] Press, and hold. [hold 30] [~11] Breathe in. [3] Out, slowly. [~11] Three. [~1] Two. [~1]
       One. [~1] Release. Left knee, the same crease. [6] … Then the tops of your feet, about four
       and a half minutes. If you say nothing, I'll go on.
    U: my left knee is bruised (after 40 s)
    A: Let go. We'll leave that out today. Left foot, thumb in the groove above the big toe. [5]
       Press, and hold. [hold 30] [19] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1]
       Release. Right foot, the same groove. [9] Press, and hold. [hold 30] [~11] Breathe in. [3]
       Out, slowly. [~11] Three. [~1] Two. [~1] One. [~1] Release. Left foot, the same groove. [9]
       Press, and hold. [hold 30] [~11] Breathe in. [3] And let it out. [~11] Three. [~1] Two. [~1]
       One. [~1] Release. Right foot, the same groove. [9] Press, and hold. [hold 30] [~12] Breathe
       in. [3] And out. [~12] Three. [~1] Two. [~1] One. [~1] Release. Next, the other side. If you
       say nothing, I'll go on.
    U: press the knee crease (after 60 s)
    A: We'll leave that out today. Say next to go on where we were.
    U: next
    A: Right foot, thumb in the groove above the big toe. [5] Twenty-five seconds more. Press, and
       hold. [hold 25] [~9] Breathe in. [3] Out, slowly. [~9] Three. [~1] Two. [~1] One. [~1]
       Release. Left foot, the same groove. [9] Press, and hold. [hold 30] [~11] Breathe in. [3] And
       let it out. [~11] Three. [~1] Two. [~1] One. [~1] Release. Right foot, the same groove. [9]
       Press, and hold. [hold 30] [~12] Breathe in. [3] And out. [~12] Three. [~1] Two. [~1] One.
       [~1] Release. Left foot, the same groove. [9] One last time. Press, and hold. [hold 30] [~11]
       Breathe in. [3] Out, slowly. [~11] Three. [~1] Two. [~1] One. [~1] Release. Then the other
       side. If you say nothing, I'll go on.
    U: pause
    A: Paused. Rest, and say resume when you're ready. [60] Still paused. [60]
       No hurry at all. [60] Say resume to go on.
    U: forget me
    A: I've forgotten all that I knew about you. Say resume to go on.
    U: stop
    A: Your place waits until tomorrow. To go on, open Back Coach.
    U: open back coach (after 600 s)
    A: I teach acupressure for comfort; it isn't medical advice. If you're numb between
       the legs, or have new bladder trouble, call nine one one. If you're pregnant or on blood
       thinners, ask for breathing instead. Last time was your legs, and we stopped at the tops of
       your feet. About three minutes to go. Shall we go on?
    U: no
    A: Which place today: lower back, upper back, neck, shoulders, hips or legs?
    U: stop
    A: Until next time.
  `,
    someoneKnown(),
  ));
