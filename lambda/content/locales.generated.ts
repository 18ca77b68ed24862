import enAilments from '../../data/locales/en/ailments.json';
import enAlikeAsking from '../../data/locales/en/alike/asking.json';
import enAlikeGoing from '../../data/locales/en/alike/going.json';
import enAlikeHolds from '../../data/locales/en/alike/holds.json';
import enAlikeNames from '../../data/locales/en/alike/names.json';
import enAlikePace from '../../data/locales/en/alike/pace.json';
import enAlikePolite from '../../data/locales/en/alike/polite.json';
import enAlikeStopping from '../../data/locales/en/alike/stopping.json';
import enAlikeTalk from '../../data/locales/en/alike/talk.json';
import enAlikeTopics from '../../data/locales/en/alike/topics.json';
import enAlikeWays from '../../data/locales/en/alike/ways.json';
import enAreas from '../../data/locales/en/areas.json';
import enBodyPartsAnkle from '../../data/locales/en/bodyParts/ankle.json';
import enBodyPartsArm from '../../data/locales/en/bodyParts/arm.json';
import enBodyPartsBelly from '../../data/locales/en/bodyParts/belly.json';
import enBodyPartsButtocks from '../../data/locales/en/bodyParts/buttocks.json';
import enBodyPartsCalf from '../../data/locales/en/bodyParts/calf.json';
import enBodyPartsChest from '../../data/locales/en/bodyParts/chest.json';
import enBodyPartsFace from '../../data/locales/en/bodyParts/face.json';
import enBodyPartsFinger from '../../data/locales/en/bodyParts/finger.json';
import enBodyPartsFoot from '../../data/locales/en/bodyParts/foot.json';
import enBodyPartsForearm from '../../data/locales/en/bodyParts/forearm.json';
import enBodyPartsGroin from '../../data/locales/en/bodyParts/groin.json';
import enBodyPartsHand from '../../data/locales/en/bodyParts/hand.json';
import enBodyPartsHead from '../../data/locales/en/bodyParts/head.json';
import enBodyPartsHip from '../../data/locales/en/bodyParts/hip.json';
import enBodyPartsKnee from '../../data/locales/en/bodyParts/knee.json';
import enBodyPartsLeg from '../../data/locales/en/bodyParts/leg.json';
import enBodyPartsLegs from '../../data/locales/en/bodyParts/legs.json';
import enBodyPartsLowerBack from '../../data/locales/en/bodyParts/lower-back.json';
import enBodyPartsNeck from '../../data/locales/en/bodyParts/neck.json';
import enBodyPartsRibs from '../../data/locales/en/bodyParts/ribs.json';
import enBodyPartsShoulder from '../../data/locales/en/bodyParts/shoulder.json';
import enBodyPartsUpperBack from '../../data/locales/en/bodyParts/upper-back.json';
import enConceptsAllergies from '../../data/locales/en/concepts/allergies.json';
import enConceptsBlood from '../../data/locales/en/concepts/blood.json';
import enConceptsBody from '../../data/locales/en/concepts/body.json';
import enConceptsBones from '../../data/locales/en/concepts/bones.json';
import enConceptsBreathing from '../../data/locales/en/concepts/breathing.json';
import enConceptsCancer from '../../data/locales/en/concepts/cancer.json';
import enConceptsDenials from '../../data/locales/en/concepts/denials.json';
import enConceptsDespair from '../../data/locales/en/concepts/despair.json';
import enConceptsDrink from '../../data/locales/en/concepts/drink.json';
import enConceptsFainting from '../../data/locales/en/concepts/fainting.json';
import enConceptsFalls from '../../data/locales/en/concepts/falls.json';
import enConceptsFigures from '../../data/locales/en/concepts/figures.json';
import enConceptsHeads from '../../data/locales/en/concepts/heads.json';
import enConceptsHeart from '../../data/locales/en/concepts/heart.json';
import enConceptsHelp from '../../data/locales/en/concepts/help.json';
import enConceptsInfections from '../../data/locales/en/concepts/infections.json';
import enConceptsKidneys from '../../data/locales/en/concepts/kidneys.json';
import enConceptsNights from '../../data/locales/en/concepts/nights.json';
import enConceptsNumbness from '../../data/locales/en/concepts/numbness.json';
import enConceptsPain from '../../data/locales/en/concepts/pain.json';
import enConceptsPoison from '../../data/locales/en/concepts/poison.json';
import enConceptsPregnancy from '../../data/locales/en/concepts/pregnancy.json';
import enConceptsSelfharm from '../../data/locales/en/concepts/selfharm.json';
import enConceptsSight from '../../data/locales/en/concepts/sight.json';
import enConceptsSores from '../../data/locales/en/concepts/sores.json';
import enConceptsSpeech from '../../data/locales/en/concepts/speech.json';
import enConceptsSuppositions from '../../data/locales/en/concepts/suppositions.json';
import enConceptsSurgery from '../../data/locales/en/concepts/surgery.json';
import enConceptsTimes from '../../data/locales/en/concepts/times.json';
import enConceptsToilet from '../../data/locales/en/concepts/toilet.json';
import enConceptsViolence from '../../data/locales/en/concepts/violence.json';
import enLines from '../../data/locales/en/lines.json';
import enLinesAnswers from '../../data/locales/en/lines/answers.json';
import enLinesAnswersAfterTheEnd from '../../data/locales/en/lines/answers/afterTheEnd.json';
import enLinesAnswersHolds from '../../data/locales/en/lines/answers/holds.json';
import enLinesAnswersNothingGoing from '../../data/locales/en/lines/answers/nothingGoing.json';
import enLinesAnswersSide from '../../data/locales/en/lines/answers/side.json';
import enLinesCues from '../../data/locales/en/lines/cues.json';
import enLinesCuesAgain from '../../data/locales/en/lines/cues/again.json';
import enLinesCuesChangeManner from '../../data/locales/en/lines/cues/changeManner.json';
import enLinesCuesInvite from '../../data/locales/en/lines/cues/invite.json';
import enLinesCuesPartEnd from '../../data/locales/en/lines/cues/partEnd.json';
import enLinesCuesPosture from '../../data/locales/en/lines/cues/posture.json';
import enLinesCuesPress from '../../data/locales/en/lines/cues/press.json';
import enLinesCuesRest from '../../data/locales/en/lines/cues/rest.json';
import enLinesCuesStartRoutine from '../../data/locales/en/lines/cues/startRoutine.json';
import enLinesReplies from '../../data/locales/en/lines/replies.json';
import enLinesRepliesAnswered from '../../data/locales/en/lines/replies/answered.json';
import enLinesRepliesAskArea from '../../data/locales/en/lines/replies/askArea.json';
import enLinesRepliesFallback from '../../data/locales/en/lines/replies/fallback.json';
import enLinesRepliesGoodbye from '../../data/locales/en/lines/replies/goodbye.json';
import enLinesRepliesHelp from '../../data/locales/en/lines/replies/help.json';
import enLinesRepliesOfferResume from '../../data/locales/en/lines/replies/offerResume.json';
import enLinesRepliesPaused from '../../data/locales/en/lines/replies/paused.json';
import enLinesRepliesReprompt from '../../data/locales/en/lines/replies/reprompt.json';
import enMannersBall from '../../data/locales/en/manners/ball.json';
import enMannersBed from '../../data/locales/en/manners/bed.json';
import enMannersDesk from '../../data/locales/en/manners/desk.json';
import enMannersHands from '../../data/locales/en/manners/hands.json';
import enMannersHelper from '../../data/locales/en/manners/helper.json';
import enMannersLying from '../../data/locales/en/manners/lying.json';
import enMannersOnBack from '../../data/locales/en/manners/onBack.json';
import enMannersOnFront from '../../data/locales/en/manners/onFront.json';
import enMannersOnSide from '../../data/locales/en/manners/onSide.json';
import enMannersSitting from '../../data/locales/en/manners/sitting.json';
import enMannersStanding from '../../data/locales/en/manners/standing.json';
import enMeridians from '../../data/locales/en/meridians.json';
import enNumbers from '../../data/locales/en/numbers.json';
import enPasts from '../../data/locales/en/pasts.json';
import enPersons from '../../data/locales/en/persons.json';
import enPhonemes from '../../data/locales/en/phonemes.json';
import enPointsBL10 from '../../data/locales/en/points/BL10.json';
import enPointsBL23 from '../../data/locales/en/points/BL23.json';
import enPointsBL40 from '../../data/locales/en/points/BL40.json';
import enPointsBL52 from '../../data/locales/en/points/BL52.json';
import enPointsBL53 from '../../data/locales/en/points/BL53.json';
import enPointsBL60 from '../../data/locales/en/points/BL60.json';
import enPointsCV6 from '../../data/locales/en/points/CV6.json';
import enPointsDIMPLES from '../../data/locales/en/points/DIMPLES.json';
import enPointsEXUE7 from '../../data/locales/en/points/EX-UE7.json';
import enPointsGB21 from '../../data/locales/en/points/GB21.json';
import enPointsGB30 from '../../data/locales/en/points/GB30.json';
import enPointsGV14 from '../../data/locales/en/points/GV14.json';
import enPointsGV4 from '../../data/locales/en/points/GV4.json';
import enPointsKI1 from '../../data/locales/en/points/KI1.json';
import enPointsKI27 from '../../data/locales/en/points/KI27.json';
import enPointsKI3 from '../../data/locales/en/points/KI3.json';
import enPointsLI10 from '../../data/locales/en/points/LI10.json';
import enPointsLI4 from '../../data/locales/en/points/LI4.json';
import enPointsLR3 from '../../data/locales/en/points/LR3.json';
import enPointsSI15 from '../../data/locales/en/points/SI15.json';
import enPointsTE3 from '../../data/locales/en/points/TE3.json';
import enPracticesBreathing from '../../data/locales/en/practices/breathing.json';
import enPracticesFootMassage from '../../data/locales/en/practices/foot-massage.json';
import enPracticesForwardBends from '../../data/locales/en/practices/forward-bends.json';
import enPracticesHipCircles from '../../data/locales/en/practices/hip-circles.json';
import enPracticesHourlyBreak from '../../data/locales/en/practices/hourly-break.json';
import enPracticesMat from '../../data/locales/en/practices/mat.json';
import enPracticesPillow from '../../data/locales/en/practices/pillow.json';
import enQuestions from '../../data/locales/en/questions.json';
import enRoutines from '../../data/locales/en/routines.json';
import enSafety from '../../data/locales/en/safety.json';
import enSafetyInvitations from '../../data/locales/en/safety/invitations.json';
import enSafetyReplies from '../../data/locales/en/safety/replies.json';
import enSafetyUrgent from '../../data/locales/en/safety/urgent.json';
import enSayings from '../../data/locales/en/sayings.json';
import enSides from '../../data/locales/en/sides.json';
import enSignsAbuse from '../../data/locales/en/signs/abuse.json';
import enSignsAccident from '../../data/locales/en/signs/accident.json';
import enSignsAllergic from '../../data/locales/en/signs/allergic.json';
import enSignsBladderBowel from '../../data/locales/en/signs/bladder-bowel.json';
import enSignsBleeding from '../../data/locales/en/signs/bleeding.json';
import enSignsBleedingDisorder from '../../data/locales/en/signs/bleeding-disorder.json';
import enSignsBloodThinners from '../../data/locales/en/signs/blood-thinners.json';
import enSignsBlow from '../../data/locales/en/signs/blow.json';
import enSignsBothLegs from '../../data/locales/en/signs/both-legs.json';
import enSignsBreathlessness from '../../data/locales/en/signs/breathlessness.json';
import enSignsBrittleBones from '../../data/locales/en/signs/brittle-bones.json';
import enSignsBrokenBone from '../../data/locales/en/signs/broken-bone.json';
import enSignsCancer from '../../data/locales/en/signs/cancer.json';
import enSignsCancerPain from '../../data/locales/en/signs/cancer-pain.json';
import enSignsCannotGetUp from '../../data/locales/en/signs/cannot-get-up.json';
import enSignsChestPain from '../../data/locales/en/signs/chest-pain.json';
import enSignsClot from '../../data/locales/en/signs/clot.json';
import enSignsCollapse from '../../data/locales/en/signs/collapse.json';
import enSignsCoughPain from '../../data/locales/en/signs/cough-pain.json';
import enSignsCryForHelp from '../../data/locales/en/signs/cry-for-help.json';
import enSignsDizzy from '../../data/locales/en/signs/dizzy.json';
import enSignsFever from '../../data/locales/en/signs/fever.json';
import enSignsFigureOfSpeech from '../../data/locales/en/signs/figure-of-speech.json';
import enSignsFine from '../../data/locales/en/signs/fine.json';
import enSignsFootDrop from '../../data/locales/en/signs/foot-drop.json';
import enSignsGettingWorse from '../../data/locales/en/signs/getting-worse.json';
import enSignsHeartAttack from '../../data/locales/en/signs/heart-attack.json';
import enSignsHeartCondition from '../../data/locales/en/signs/heart-condition.json';
import enSignsHighBloodPressure from '../../data/locales/en/signs/high-blood-pressure.json';
import enSignsHopeless from '../../data/locales/en/signs/hopeless.json';
import enSignsInfection from '../../data/locales/en/signs/infection.json';
import enSignsIntoxicated from '../../data/locales/en/signs/intoxicated.json';
import enSignsKidneyIllness from '../../data/locales/en/signs/kidney-illness.json';
import enSignsKidneyTrouble from '../../data/locales/en/signs/kidney-trouble.json';
import enSignsLongPain from '../../data/locales/en/signs/long-pain.json';
import enSignsLump from '../../data/locales/en/signs/lump.json';
import enSignsNightPain from '../../data/locales/en/signs/night-pain.json';
import enSignsNotBreathing from '../../data/locales/en/signs/not-breathing.json';
import enSignsNumbFeet from '../../data/locales/en/signs/numb-feet.json';
import enSignsOneSide from '../../data/locales/en/signs/one-side.json';
import enSignsOverdose from '../../data/locales/en/signs/overdose.json';
import enSignsPacemaker from '../../data/locales/en/signs/pacemaker.json';
import enSignsPastClot from '../../data/locales/en/signs/past-clot.json';
import enSignsPastStroke from '../../data/locales/en/signs/past-stroke.json';
import enSignsPregnancyTrouble from '../../data/locales/en/signs/pregnancy-trouble.json';
import enSignsPregnant from '../../data/locales/en/signs/pregnant.json';
import enSignsRecentBirth from '../../data/locales/en/signs/recent-birth.json';
import enSignsRecentSurgery from '../../data/locales/en/signs/recent-surgery.json';
import enSignsSaddleNumbness from '../../data/locales/en/signs/saddle-numbness.json';
import enSignsSepsis from '../../data/locales/en/signs/sepsis.json';
import enSignsSexualFeeling from '../../data/locales/en/signs/sexual-feeling.json';
import enSignsSteroids from '../../data/locales/en/signs/steroids.json';
import enSignsStroke from '../../data/locales/en/signs/stroke.json';
import enSignsSuddenStrain from '../../data/locales/en/signs/sudden-strain.json';
import enSignsSuddenVision from '../../data/locales/en/signs/sudden-vision.json';
import enSignsTearingPain from '../../data/locales/en/signs/tearing-pain.json';
import enSignsTissueIllness from '../../data/locales/en/signs/tissue-illness.json';
import enSignsWeightLoss from '../../data/locales/en/signs/weight-loss.json';
import enSignsWorstHeadache from '../../data/locales/en/signs/worst-headache.json';
import enTopicsAcupressure from '../../data/locales/en/topics/acupressure.json';
import enTopicsBruising from '../../data/locales/en/topics/bruising.json';
import enTopicsCauses from '../../data/locales/en/topics/causes.json';
import enTopicsDailyUse from '../../data/locales/en/topics/daily-use.json';
import enTopicsDoctor from '../../data/locales/en/topics/doctor.json';
import enTopicsEvidence from '../../data/locales/en/topics/evidence.json';
import enTopicsHowSoon from '../../data/locales/en/topics/how-soon.json';
import enTopicsMakers from '../../data/locales/en/topics/makers.json';
import enTopicsMeridians from '../../data/locales/en/topics/meridians.json';
import enTopicsPregnancy from '../../data/locales/en/topics/pregnancy.json';
import enTopicsPrevention from '../../data/locales/en/topics/prevention.json';
import enTopicsPrivacy from '../../data/locales/en/topics/privacy.json';
import enTopicsQi from '../../data/locales/en/topics/qi.json';
import enTopicsSafety from '../../data/locales/en/topics/safety.json';
import enVoice from '../../data/locales/en/voice.json';
import enWishes from '../../data/locales/en/wishes.json';
import en001PointsCV6 from '../../data/locales/en-001/points/CV6.json';
import en001PointsEXUE7 from '../../data/locales/en-001/points/EX-UE7.json';
import en001PointsLI10 from '../../data/locales/en-001/points/LI10.json';
import en001PointsLI4 from '../../data/locales/en-001/points/LI4.json';
import en001PointsLR3 from '../../data/locales/en-001/points/LR3.json';
import en001PointsSI15 from '../../data/locales/en-001/points/SI15.json';
import en001PointsTE3 from '../../data/locales/en-001/points/TE3.json';
import enAUSafety from '../../data/locales/en-AU/safety.json';
import enCAPointsCV6 from '../../data/locales/en-CA/points/CV6.json';
import enCASafety from '../../data/locales/en-CA/safety.json';
import enGBSafety from '../../data/locales/en-GB/safety.json';
import enGBSafetyUrgent from '../../data/locales/en-GB/safety/urgent.json';
import enINSafety from '../../data/locales/en-IN/safety.json';
import enUSSafety from '../../data/locales/en-US/safety.json';

/** The content of every language of `data/locales/`, as `npm run generate` finds it. */
export const languages = {
  en: {
    ailments: enAilments,
    alike: {
      asking: enAlikeAsking,
      going: enAlikeGoing,
      holds: enAlikeHolds,
      names: enAlikeNames,
      pace: enAlikePace,
      polite: enAlikePolite,
      stopping: enAlikeStopping,
      talk: enAlikeTalk,
      topics: enAlikeTopics,
      ways: enAlikeWays,
    },
    areas: enAreas,
    bodyParts: {
      ankle: enBodyPartsAnkle,
      arm: enBodyPartsArm,
      belly: enBodyPartsBelly,
      buttocks: enBodyPartsButtocks,
      calf: enBodyPartsCalf,
      chest: enBodyPartsChest,
      face: enBodyPartsFace,
      finger: enBodyPartsFinger,
      foot: enBodyPartsFoot,
      forearm: enBodyPartsForearm,
      groin: enBodyPartsGroin,
      hand: enBodyPartsHand,
      head: enBodyPartsHead,
      hip: enBodyPartsHip,
      knee: enBodyPartsKnee,
      leg: enBodyPartsLeg,
      legs: enBodyPartsLegs,
      'lower-back': enBodyPartsLowerBack,
      neck: enBodyPartsNeck,
      ribs: enBodyPartsRibs,
      shoulder: enBodyPartsShoulder,
      'upper-back': enBodyPartsUpperBack,
    },
    concepts: {
      allergies: enConceptsAllergies,
      blood: enConceptsBlood,
      body: enConceptsBody,
      bones: enConceptsBones,
      breathing: enConceptsBreathing,
      cancer: enConceptsCancer,
      denials: enConceptsDenials,
      despair: enConceptsDespair,
      drink: enConceptsDrink,
      fainting: enConceptsFainting,
      falls: enConceptsFalls,
      figures: enConceptsFigures,
      heads: enConceptsHeads,
      heart: enConceptsHeart,
      help: enConceptsHelp,
      infections: enConceptsInfections,
      kidneys: enConceptsKidneys,
      nights: enConceptsNights,
      numbness: enConceptsNumbness,
      pain: enConceptsPain,
      poison: enConceptsPoison,
      pregnancy: enConceptsPregnancy,
      selfharm: enConceptsSelfharm,
      sight: enConceptsSight,
      sores: enConceptsSores,
      speech: enConceptsSpeech,
      suppositions: enConceptsSuppositions,
      surgery: enConceptsSurgery,
      times: enConceptsTimes,
      toilet: enConceptsToilet,
      violence: enConceptsViolence,
    },
    lines: {
      ...enLines,
      answers: {
        ...enLinesAnswers,
        afterTheEnd: enLinesAnswersAfterTheEnd,
        holds: enLinesAnswersHolds,
        nothingGoing: enLinesAnswersNothingGoing,
        side: enLinesAnswersSide,
      },
      cues: {
        ...enLinesCues,
        again: enLinesCuesAgain,
        changeManner: enLinesCuesChangeManner,
        invite: enLinesCuesInvite,
        partEnd: enLinesCuesPartEnd,
        posture: enLinesCuesPosture,
        press: enLinesCuesPress,
        rest: enLinesCuesRest,
        startRoutine: enLinesCuesStartRoutine,
      },
      replies: {
        ...enLinesReplies,
        answered: enLinesRepliesAnswered,
        askArea: enLinesRepliesAskArea,
        fallback: enLinesRepliesFallback,
        goodbye: enLinesRepliesGoodbye,
        help: enLinesRepliesHelp,
        offerResume: enLinesRepliesOfferResume,
        paused: enLinesRepliesPaused,
        reprompt: enLinesRepliesReprompt,
      },
    },
    manners: {
      ball: enMannersBall,
      bed: enMannersBed,
      desk: enMannersDesk,
      hands: enMannersHands,
      helper: enMannersHelper,
      lying: enMannersLying,
      onBack: enMannersOnBack,
      onFront: enMannersOnFront,
      onSide: enMannersOnSide,
      sitting: enMannersSitting,
      standing: enMannersStanding,
    },
    meridians: enMeridians,
    numbers: enNumbers,
    pasts: enPasts,
    persons: enPersons,
    phonemes: enPhonemes,
    points: {
      BL10: enPointsBL10,
      BL23: enPointsBL23,
      BL40: enPointsBL40,
      BL52: enPointsBL52,
      BL53: enPointsBL53,
      BL60: enPointsBL60,
      CV6: enPointsCV6,
      DIMPLES: enPointsDIMPLES,
      'EX-UE7': enPointsEXUE7,
      GB21: enPointsGB21,
      GB30: enPointsGB30,
      GV14: enPointsGV14,
      GV4: enPointsGV4,
      KI1: enPointsKI1,
      KI27: enPointsKI27,
      KI3: enPointsKI3,
      LI10: enPointsLI10,
      LI4: enPointsLI4,
      LR3: enPointsLR3,
      SI15: enPointsSI15,
      TE3: enPointsTE3,
    },
    practices: {
      breathing: enPracticesBreathing,
      'foot-massage': enPracticesFootMassage,
      'forward-bends': enPracticesForwardBends,
      'hip-circles': enPracticesHipCircles,
      'hourly-break': enPracticesHourlyBreak,
      mat: enPracticesMat,
      pillow: enPracticesPillow,
    },
    questions: enQuestions,
    routines: enRoutines,
    safety: {
      ...enSafety,
      invitations: enSafetyInvitations,
      replies: enSafetyReplies,
      urgent: enSafetyUrgent,
    },
    sayings: enSayings,
    sides: enSides,
    signs: {
      abuse: enSignsAbuse,
      accident: enSignsAccident,
      allergic: enSignsAllergic,
      'bladder-bowel': enSignsBladderBowel,
      bleeding: enSignsBleeding,
      'bleeding-disorder': enSignsBleedingDisorder,
      'blood-thinners': enSignsBloodThinners,
      blow: enSignsBlow,
      'both-legs': enSignsBothLegs,
      breathlessness: enSignsBreathlessness,
      'brittle-bones': enSignsBrittleBones,
      'broken-bone': enSignsBrokenBone,
      cancer: enSignsCancer,
      'cancer-pain': enSignsCancerPain,
      'cannot-get-up': enSignsCannotGetUp,
      'chest-pain': enSignsChestPain,
      clot: enSignsClot,
      collapse: enSignsCollapse,
      'cough-pain': enSignsCoughPain,
      'cry-for-help': enSignsCryForHelp,
      dizzy: enSignsDizzy,
      fever: enSignsFever,
      'figure-of-speech': enSignsFigureOfSpeech,
      fine: enSignsFine,
      'foot-drop': enSignsFootDrop,
      'getting-worse': enSignsGettingWorse,
      'heart-attack': enSignsHeartAttack,
      'heart-condition': enSignsHeartCondition,
      'high-blood-pressure': enSignsHighBloodPressure,
      hopeless: enSignsHopeless,
      infection: enSignsInfection,
      intoxicated: enSignsIntoxicated,
      'kidney-illness': enSignsKidneyIllness,
      'kidney-trouble': enSignsKidneyTrouble,
      'long-pain': enSignsLongPain,
      lump: enSignsLump,
      'night-pain': enSignsNightPain,
      'not-breathing': enSignsNotBreathing,
      'numb-feet': enSignsNumbFeet,
      'one-side': enSignsOneSide,
      overdose: enSignsOverdose,
      pacemaker: enSignsPacemaker,
      'past-clot': enSignsPastClot,
      'past-stroke': enSignsPastStroke,
      'pregnancy-trouble': enSignsPregnancyTrouble,
      pregnant: enSignsPregnant,
      'recent-birth': enSignsRecentBirth,
      'recent-surgery': enSignsRecentSurgery,
      'saddle-numbness': enSignsSaddleNumbness,
      sepsis: enSignsSepsis,
      'sexual-feeling': enSignsSexualFeeling,
      steroids: enSignsSteroids,
      stroke: enSignsStroke,
      'sudden-strain': enSignsSuddenStrain,
      'sudden-vision': enSignsSuddenVision,
      'tearing-pain': enSignsTearingPain,
      'tissue-illness': enSignsTissueIllness,
      'weight-loss': enSignsWeightLoss,
      'worst-headache': enSignsWorstHeadache,
    },
    topics: {
      acupressure: enTopicsAcupressure,
      bruising: enTopicsBruising,
      causes: enTopicsCauses,
      'daily-use': enTopicsDailyUse,
      doctor: enTopicsDoctor,
      evidence: enTopicsEvidence,
      'how-soon': enTopicsHowSoon,
      makers: enTopicsMakers,
      meridians: enTopicsMeridians,
      pregnancy: enTopicsPregnancy,
      prevention: enTopicsPrevention,
      privacy: enTopicsPrivacy,
      qi: enTopicsQi,
      safety: enTopicsSafety,
    },
    voice: enVoice,
    wishes: enWishes,
  },
};

/** What is said differently from a language, in one country or in several. */
const layers = {
  'en-001': {
    points: {
      CV6: en001PointsCV6,
      'EX-UE7': en001PointsEXUE7,
      LI10: en001PointsLI10,
      LI4: en001PointsLI4,
      LR3: en001PointsLR3,
      SI15: en001PointsSI15,
      TE3: en001PointsTE3,
    },
  },
  'en-AU': {
    safety: enAUSafety,
  },
  'en-CA': {
    points: {
      CV6: enCAPointsCV6,
    },
    safety: enCASafety,
  },
  'en-GB': {
    safety: {
      ...enGBSafety,
      urgent: enGBSafetyUrgent,
    },
  },
  'en-IN': {
    safety: enINSafety,
  },
  'en-US': {
    safety: enUSSafety,
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
