import localesEnAilments from '../../data/locales/en/ailments.json';
import localesEnAreas from '../../data/locales/en/areas.json';
import localesEnBodyPartsAnkle from '../../data/locales/en/bodyParts/ankle.json';
import localesEnBodyPartsArm from '../../data/locales/en/bodyParts/arm.json';
import localesEnBodyPartsBelly from '../../data/locales/en/bodyParts/belly.json';
import localesEnBodyPartsButtocks from '../../data/locales/en/bodyParts/buttocks.json';
import localesEnBodyPartsCalf from '../../data/locales/en/bodyParts/calf.json';
import localesEnBodyPartsChest from '../../data/locales/en/bodyParts/chest.json';
import localesEnBodyPartsFace from '../../data/locales/en/bodyParts/face.json';
import localesEnBodyPartsFinger from '../../data/locales/en/bodyParts/finger.json';
import localesEnBodyPartsFoot from '../../data/locales/en/bodyParts/foot.json';
import localesEnBodyPartsForearm from '../../data/locales/en/bodyParts/forearm.json';
import localesEnBodyPartsGroin from '../../data/locales/en/bodyParts/groin.json';
import localesEnBodyPartsHand from '../../data/locales/en/bodyParts/hand.json';
import localesEnBodyPartsHead from '../../data/locales/en/bodyParts/head.json';
import localesEnBodyPartsHip from '../../data/locales/en/bodyParts/hip.json';
import localesEnBodyPartsKnee from '../../data/locales/en/bodyParts/knee.json';
import localesEnBodyPartsLeg from '../../data/locales/en/bodyParts/leg.json';
import localesEnBodyPartsLegs from '../../data/locales/en/bodyParts/legs.json';
import localesEnBodyPartsLowerBack from '../../data/locales/en/bodyParts/lower-back.json';
import localesEnBodyPartsNeck from '../../data/locales/en/bodyParts/neck.json';
import localesEnBodyPartsRibs from '../../data/locales/en/bodyParts/ribs.json';
import localesEnBodyPartsShoulder from '../../data/locales/en/bodyParts/shoulder.json';
import localesEnBodyPartsUpperBack from '../../data/locales/en/bodyParts/upper-back.json';
import localesEnBodyPartsWholeBack from '../../data/locales/en/bodyParts/whole-back.json';
import localesEnCompared from '../../data/locales/en/compared.json';
import localesEnLearned from '../../data/locales/en/learned.json';
import localesEnLines from '../../data/locales/en/lines.json';
import localesEnLinesAnswers from '../../data/locales/en/lines/answers.json';
import localesEnLinesAnswersAfterTheEnd from '../../data/locales/en/lines/answers/afterTheEnd.json';
import localesEnLinesAnswersHolds from '../../data/locales/en/lines/answers/holds.json';
import localesEnLinesAnswersNothingGoing from '../../data/locales/en/lines/answers/nothingGoing.json';
import localesEnLinesAnswersSide from '../../data/locales/en/lines/answers/side.json';
import localesEnLinesCues from '../../data/locales/en/lines/cues.json';
import localesEnLinesCuesAgain from '../../data/locales/en/lines/cues/again.json';
import localesEnLinesCuesChangeManner from '../../data/locales/en/lines/cues/changeManner.json';
import localesEnLinesCuesInvite from '../../data/locales/en/lines/cues/invite.json';
import localesEnLinesCuesPartEnd from '../../data/locales/en/lines/cues/partEnd.json';
import localesEnLinesCuesPosture from '../../data/locales/en/lines/cues/posture.json';
import localesEnLinesCuesPress from '../../data/locales/en/lines/cues/press.json';
import localesEnLinesCuesRest from '../../data/locales/en/lines/cues/rest.json';
import localesEnLinesCuesSilenceInvite from '../../data/locales/en/lines/cues/silenceInvite.json';
import localesEnLinesCuesSilenceLead from '../../data/locales/en/lines/cues/silenceLead.json';
import localesEnLinesCuesSilenceOpens from '../../data/locales/en/lines/cues/silenceOpens.json';
import localesEnLinesCuesStartRoutine from '../../data/locales/en/lines/cues/startRoutine.json';
import localesEnLinesReplies from '../../data/locales/en/lines/replies.json';
import localesEnLinesRepliesAnswered from '../../data/locales/en/lines/replies/answered.json';
import localesEnLinesRepliesAskArea from '../../data/locales/en/lines/replies/askArea.json';
import localesEnLinesRepliesFallback from '../../data/locales/en/lines/replies/fallback.json';
import localesEnLinesRepliesGoodbye from '../../data/locales/en/lines/replies/goodbye.json';
import localesEnLinesRepliesHelp from '../../data/locales/en/lines/replies/help.json';
import localesEnLinesRepliesOfferResume from '../../data/locales/en/lines/replies/offerResume.json';
import localesEnLinesRepliesPaused from '../../data/locales/en/lines/replies/paused.json';
import localesEnLinesRepliesReprompt from '../../data/locales/en/lines/replies/reprompt.json';
import localesEnMannersBall from '../../data/locales/en/manners/ball.json';
import localesEnMannersBed from '../../data/locales/en/manners/bed.json';
import localesEnMannersDesk from '../../data/locales/en/manners/desk.json';
import localesEnMannersHands from '../../data/locales/en/manners/hands.json';
import localesEnMannersHelper from '../../data/locales/en/manners/helper.json';
import localesEnMannersLying from '../../data/locales/en/manners/lying.json';
import localesEnMannersOnBack from '../../data/locales/en/manners/onBack.json';
import localesEnMannersOnFront from '../../data/locales/en/manners/onFront.json';
import localesEnMannersOnSide from '../../data/locales/en/manners/onSide.json';
import localesEnMannersSitting from '../../data/locales/en/manners/sitting.json';
import localesEnMannersStanding from '../../data/locales/en/manners/standing.json';
import localesEnMeridians from '../../data/locales/en/meridians.json';
import localesEnNumbers from '../../data/locales/en/numbers.json';
import localesEnPasts from '../../data/locales/en/pasts.json';
import localesEnPersons from '../../data/locales/en/persons.json';
import localesEnPhonemes from '../../data/locales/en/phonemes.json';
import localesEnPictures from '../../data/locales/en/pictures.json';
import localesEnPointsBL10 from '../../data/locales/en/points/BL10.json';
import localesEnPointsBL23 from '../../data/locales/en/points/BL23.json';
import localesEnPointsBL40 from '../../data/locales/en/points/BL40.json';
import localesEnPointsBL52 from '../../data/locales/en/points/BL52.json';
import localesEnPointsBL53 from '../../data/locales/en/points/BL53.json';
import localesEnPointsBL60 from '../../data/locales/en/points/BL60.json';
import localesEnPointsCV6 from '../../data/locales/en/points/CV6.json';
import localesEnPointsDIMPLES from '../../data/locales/en/points/DIMPLES.json';
import localesEnPointsEXUE7 from '../../data/locales/en/points/EX-UE7.json';
import localesEnPointsGB21 from '../../data/locales/en/points/GB21.json';
import localesEnPointsGB30 from '../../data/locales/en/points/GB30.json';
import localesEnPointsGV14 from '../../data/locales/en/points/GV14.json';
import localesEnPointsGV4 from '../../data/locales/en/points/GV4.json';
import localesEnPointsKI1 from '../../data/locales/en/points/KI1.json';
import localesEnPointsKI27 from '../../data/locales/en/points/KI27.json';
import localesEnPointsKI3 from '../../data/locales/en/points/KI3.json';
import localesEnPointsLI10 from '../../data/locales/en/points/LI10.json';
import localesEnPointsLI4 from '../../data/locales/en/points/LI4.json';
import localesEnPointsLR3 from '../../data/locales/en/points/LR3.json';
import localesEnPointsSI15 from '../../data/locales/en/points/SI15.json';
import localesEnPointsTE3 from '../../data/locales/en/points/TE3.json';
import localesEnPracticesBreathing from '../../data/locales/en/practices/breathing.json';
import localesEnPracticesFootMassage from '../../data/locales/en/practices/foot-massage.json';
import localesEnPracticesForwardBends from '../../data/locales/en/practices/forward-bends.json';
import localesEnPracticesHipCircles from '../../data/locales/en/practices/hip-circles.json';
import localesEnPracticesHourlyBreak from '../../data/locales/en/practices/hourly-break.json';
import localesEnPracticesMat from '../../data/locales/en/practices/mat.json';
import localesEnPracticesPillow from '../../data/locales/en/practices/pillow.json';
import localesEnQuestions from '../../data/locales/en/questions.json';
import localesEnRoutines from '../../data/locales/en/routines.json';
import localesEnSafety from '../../data/locales/en/safety.json';
import localesEnSafetyInvitations from '../../data/locales/en/safety/invitations.json';
import localesEnSafetyReplies from '../../data/locales/en/safety/replies.json';
import localesEnSafetyUrgent from '../../data/locales/en/safety/urgent.json';
import localesEnScreen from '../../data/locales/en/screen.json';
import localesEnSides from '../../data/locales/en/sides.json';
import localesEnTopicsAcupressure from '../../data/locales/en/topics/acupressure.json';
import localesEnTopicsBruising from '../../data/locales/en/topics/bruising.json';
import localesEnTopicsCauses from '../../data/locales/en/topics/causes.json';
import localesEnTopicsDailyUse from '../../data/locales/en/topics/daily-use.json';
import localesEnTopicsDoctor from '../../data/locales/en/topics/doctor.json';
import localesEnTopicsEvidence from '../../data/locales/en/topics/evidence.json';
import localesEnTopicsHowSoon from '../../data/locales/en/topics/how-soon.json';
import localesEnTopicsMakers from '../../data/locales/en/topics/makers.json';
import localesEnTopicsMeridians from '../../data/locales/en/topics/meridians.json';
import localesEnTopicsPregnancy from '../../data/locales/en/topics/pregnancy.json';
import localesEnTopicsPrevention from '../../data/locales/en/topics/prevention.json';
import localesEnTopicsPrivacy from '../../data/locales/en/topics/privacy.json';
import localesEnTopicsQi from '../../data/locales/en/topics/qi.json';
import localesEnTopicsSafety from '../../data/locales/en/topics/safety.json';
import localesEnVoice from '../../data/locales/en/voice.json';
import localesEnWishes from '../../data/locales/en/wishes.json';
import localesEn001PointsCV6 from '../../data/locales/en-001/points/CV6.json';
import localesEn001PointsEXUE7 from '../../data/locales/en-001/points/EX-UE7.json';
import localesEn001PointsLI10 from '../../data/locales/en-001/points/LI10.json';
import localesEn001PointsLI4 from '../../data/locales/en-001/points/LI4.json';
import localesEn001PointsLR3 from '../../data/locales/en-001/points/LR3.json';
import localesEn001PointsSI15 from '../../data/locales/en-001/points/SI15.json';
import localesEn001PointsTE3 from '../../data/locales/en-001/points/TE3.json';
import localesEnAUSafety from '../../data/locales/en-AU/safety.json';
import localesEnAUScreen from '../../data/locales/en-AU/screen.json';
import localesEnCAPointsCV6 from '../../data/locales/en-CA/points/CV6.json';
import localesEnCASafety from '../../data/locales/en-CA/safety.json';
import localesEnCAScreen from '../../data/locales/en-CA/screen.json';
import localesEnGBSafety from '../../data/locales/en-GB/safety.json';
import localesEnGBSafetyUrgent from '../../data/locales/en-GB/safety/urgent.json';
import localesEnGBScreen from '../../data/locales/en-GB/screen.json';
import localesEnINSafety from '../../data/locales/en-IN/safety.json';
import localesEnINScreen from '../../data/locales/en-IN/screen.json';
import localesEnUSSafety from '../../data/locales/en-US/safety.json';
import localesEnUSScreen from '../../data/locales/en-US/screen.json';

/** The content of every language, as `npm run generate` finds it: each name is read when it is asked for. */
export const languages = {
  en: {
    ailments: () => localesEnAilments,
    areas: () => localesEnAreas,
    bodyParts: () => ({
      ankle: localesEnBodyPartsAnkle,
      arm: localesEnBodyPartsArm,
      belly: localesEnBodyPartsBelly,
      buttocks: localesEnBodyPartsButtocks,
      calf: localesEnBodyPartsCalf,
      chest: localesEnBodyPartsChest,
      face: localesEnBodyPartsFace,
      finger: localesEnBodyPartsFinger,
      foot: localesEnBodyPartsFoot,
      forearm: localesEnBodyPartsForearm,
      groin: localesEnBodyPartsGroin,
      hand: localesEnBodyPartsHand,
      head: localesEnBodyPartsHead,
      hip: localesEnBodyPartsHip,
      knee: localesEnBodyPartsKnee,
      leg: localesEnBodyPartsLeg,
      legs: localesEnBodyPartsLegs,
      'lower-back': localesEnBodyPartsLowerBack,
      neck: localesEnBodyPartsNeck,
      ribs: localesEnBodyPartsRibs,
      shoulder: localesEnBodyPartsShoulder,
      'upper-back': localesEnBodyPartsUpperBack,
      'whole-back': localesEnBodyPartsWholeBack,
    }),
    compared: () => localesEnCompared,
    learned: () => localesEnLearned,
    lines: () => ({
      ...localesEnLines,
      answers: {
        ...localesEnLinesAnswers,
        afterTheEnd: localesEnLinesAnswersAfterTheEnd,
        holds: localesEnLinesAnswersHolds,
        nothingGoing: localesEnLinesAnswersNothingGoing,
        side: localesEnLinesAnswersSide,
      },
      cues: {
        ...localesEnLinesCues,
        again: localesEnLinesCuesAgain,
        changeManner: localesEnLinesCuesChangeManner,
        invite: localesEnLinesCuesInvite,
        partEnd: localesEnLinesCuesPartEnd,
        posture: localesEnLinesCuesPosture,
        press: localesEnLinesCuesPress,
        rest: localesEnLinesCuesRest,
        silenceInvite: localesEnLinesCuesSilenceInvite,
        silenceLead: localesEnLinesCuesSilenceLead,
        silenceOpens: localesEnLinesCuesSilenceOpens,
        startRoutine: localesEnLinesCuesStartRoutine,
      },
      replies: {
        ...localesEnLinesReplies,
        answered: localesEnLinesRepliesAnswered,
        askArea: localesEnLinesRepliesAskArea,
        fallback: localesEnLinesRepliesFallback,
        goodbye: localesEnLinesRepliesGoodbye,
        help: localesEnLinesRepliesHelp,
        offerResume: localesEnLinesRepliesOfferResume,
        paused: localesEnLinesRepliesPaused,
        reprompt: localesEnLinesRepliesReprompt,
      },
    }),
    manners: () => ({
      ball: localesEnMannersBall,
      bed: localesEnMannersBed,
      desk: localesEnMannersDesk,
      hands: localesEnMannersHands,
      helper: localesEnMannersHelper,
      lying: localesEnMannersLying,
      onBack: localesEnMannersOnBack,
      onFront: localesEnMannersOnFront,
      onSide: localesEnMannersOnSide,
      sitting: localesEnMannersSitting,
      standing: localesEnMannersStanding,
    }),
    meridians: () => localesEnMeridians,
    numbers: () => localesEnNumbers,
    pasts: () => localesEnPasts,
    persons: () => localesEnPersons,
    phonemes: () => localesEnPhonemes,
    pictures: () => localesEnPictures,
    points: () => ({
      BL10: localesEnPointsBL10,
      BL23: localesEnPointsBL23,
      BL40: localesEnPointsBL40,
      BL52: localesEnPointsBL52,
      BL53: localesEnPointsBL53,
      BL60: localesEnPointsBL60,
      CV6: localesEnPointsCV6,
      DIMPLES: localesEnPointsDIMPLES,
      'EX-UE7': localesEnPointsEXUE7,
      GB21: localesEnPointsGB21,
      GB30: localesEnPointsGB30,
      GV14: localesEnPointsGV14,
      GV4: localesEnPointsGV4,
      KI1: localesEnPointsKI1,
      KI27: localesEnPointsKI27,
      KI3: localesEnPointsKI3,
      LI10: localesEnPointsLI10,
      LI4: localesEnPointsLI4,
      LR3: localesEnPointsLR3,
      SI15: localesEnPointsSI15,
      TE3: localesEnPointsTE3,
    }),
    practices: () => ({
      breathing: localesEnPracticesBreathing,
      'foot-massage': localesEnPracticesFootMassage,
      'forward-bends': localesEnPracticesForwardBends,
      'hip-circles': localesEnPracticesHipCircles,
      'hourly-break': localesEnPracticesHourlyBreak,
      mat: localesEnPracticesMat,
      pillow: localesEnPracticesPillow,
    }),
    questions: () => localesEnQuestions,
    routines: () => localesEnRoutines,
    safety: () => ({
      ...localesEnSafety,
      invitations: localesEnSafetyInvitations,
      replies: localesEnSafetyReplies,
      urgent: localesEnSafetyUrgent,
    }),
    screen: () => localesEnScreen,
    sides: () => localesEnSides,
    topics: () => ({
      acupressure: localesEnTopicsAcupressure,
      bruising: localesEnTopicsBruising,
      causes: localesEnTopicsCauses,
      'daily-use': localesEnTopicsDailyUse,
      doctor: localesEnTopicsDoctor,
      evidence: localesEnTopicsEvidence,
      'how-soon': localesEnTopicsHowSoon,
      makers: localesEnTopicsMakers,
      meridians: localesEnTopicsMeridians,
      pregnancy: localesEnTopicsPregnancy,
      prevention: localesEnTopicsPrevention,
      privacy: localesEnTopicsPrivacy,
      qi: localesEnTopicsQi,
      safety: localesEnTopicsSafety,
    }),
    voice: () => localesEnVoice,
    wishes: () => localesEnWishes,
  },
};

/** What is said differently from a language, in one country or in several. */
const layers = {
  'en-001': {
    points: () => ({
      CV6: localesEn001PointsCV6,
      'EX-UE7': localesEn001PointsEXUE7,
      LI10: localesEn001PointsLI10,
      LI4: localesEn001PointsLI4,
      LR3: localesEn001PointsLR3,
      SI15: localesEn001PointsSI15,
      TE3: localesEn001PointsTE3,
    }),
  },
  'en-AU': {
    safety: () => localesEnAUSafety,
    screen: () => localesEnAUScreen,
  },
  'en-CA': {
    points: () => ({
      CV6: localesEnCAPointsCV6,
    }),
    safety: () => localesEnCASafety,
    screen: () => localesEnCAScreen,
  },
  'en-GB': {
    safety: () => ({
      ...localesEnGBSafety,
      urgent: localesEnGBSafetyUrgent,
    }),
    screen: () => localesEnGBScreen,
  },
  'en-IN': {
    safety: () => localesEnINSafety,
    screen: () => localesEnINScreen,
  },
  'en-US': {
    safety: () => localesEnUSSafety,
    screen: () => localesEnUSScreen,
  },
};

/** What each country says differently from its language, each over the one before. */
export const countries = {
  'en-AU': [layers['en-001'], layers['en-AU']],
  'en-CA': [layers['en-CA']],
  'en-GB': [layers['en-001'], layers['en-GB']],
  'en-IN': [layers['en-001'], layers['en-IN']],
  'en-US': [layers['en-US']],
};
