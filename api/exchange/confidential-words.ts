const people = '(?:women|woman|men|man|famil(?:y|ies)|people|person|those|mothers?|girls?|children|anyone)'
const abuse =
  '(?:(?:domestic|sexual|family|relationship|partner|honou?r based|gender based|childhood|child|elder) ?(?:abuse|violence|assault|exploitation)|abuse at home|violence at home)'

/**
 * Words that tell help for people in danger, looked for in text from `foldWords`. `harmless` phrases are struck out first. A name in
 * `name`, or any text in `text`, is certain; a name or summary in `doubt` is enough to hide a place and ask a curator.
 */
export const confidentialWords: Record<'harmless' | 'name' | 'text' | 'doubt', readonly RegExp[]> = {
  harmless: [
    /\b(?:wild ?life|bird|seabird|animal|mountain|nature|butterfly|hedgehog|donkey|horse|cat|dog|hill|alpine|toad|bat|otter|seal|wildfowl|wetland|marine|insect|bee|climate|cool|warm|pedestrian|traffic)s? (?:and [a-z]+ )?refuges?\b/g,
    /\brefuges? for (?:our |local |wild |all )*(?:wild ?life|birds?|animals?|nature|butterflies|hedgehogs|donkeys|horses|cats|dogs|toads|bats|otters|seals|insects|bees|pets|plants)\b/g,
    /\b(?:stroke|cancer|heart attack|cardiac(?: arrest)?|brain injury|sepsis|burns?|polio|covid|holocaust|flood)s? (?:victims?|survivors?)\b/g,
    /\bsurvivors? of (?:a |an |the |breast |childhood )*(?:strokes?|cancer|heart attacks?|cardiac|brain (?:injury|haemorrhage|tumour)|sepsis|burns?|polio|covid|holocaust|bereavement|suicide|floods?|accidents?)\b/g,
    /\bschronisk\w+ (?:dla )?(?:zwierzat|psow|kotow|bezdomnych zwierzat|gorskie)\b/g,
  ],
  name: [
    /\b(?:womens?|womans|mens|family|families|childs|childrens?|mothers?|girls?|domestic abuse|domestic violence|dv) refuges?\b/,
    /\brefuges? (?:accommodation|service|services|provision|support|workers?|spaces?|places?|for)\b/,
    new RegExp(`\\b${abuse}\\b`),
    /\bdomestic ?(?:abusers?|homicide)\b|\brape\b|\bsarc\b|\bisva\b|\bidva\b|\bvawg\b/,
    /\bdv (?:support|help|helpline|services?|advice|advocacy|advocates?|workers?|outreach|victims?|survivors?)\b|\b(?:victims?|survivors?) of dv\b/,
    /\btraffick(?:ing|ed)\b|\bmodern ?(?:day )?slavery\b/,
    /\bhiv\b/,
    /\bwitness (?:support|service|care|protection)\b/,
    /\bforced marriage\b|\bhonou?r based\b|\bfgm\b|\bfemale genital\b|\bcoercive control\b/,
    /\bwomens aid\b/,
    /\bsafe ?houses?\b/,
    /\b(?:cam ?drin|trais) (?:domestig|rhywiol|yn y cartref)\b|\blloches i (?:fenywod|ferched|deulu\w*)\b|\bcymorth i fenywod\b/,
    /\bschronisk\w+ dla (?:kobiet|ofiar|matek|rodzin)\b|\b(?:przemoc\w*|ofiar\w*) (?:domow\w+|seksualn\w+|w rodzinie|przemocy)\b/,
    /\bviolen[ct]\w* (?:domestic\w*|domestiques?|conjugales?|de genero|in familie)\b/,
    /العنف (?:الاسري|المنزلي)|گھریلو تشدد/,
  ],
  text: [
    new RegExp(`\\b(?:womens|family|safe house|our|a) refuges? (?:for ${people}|accommodation|provid)`),
    /\b(?:survivors?|victims?) of (?:dv\b|abuse\b|domestic|sexual|rape|(?:modern )?slavery|(?:human )?trafficking|forced marriage|child(?:hood)? sexual)/,
    /\b(?:fleeing|escaping|experiencing|experienced|affected by|suffering|suffered) (?:from )?(?:domestic|sexual) ?(?:abuse|violence)\b/,
    new RegExp(
      `\\b(?:emergency|safe|temporary) (?:accommodation|housing) for ${people} [a-z ]{0,40}(?:fleeing|escaping|at risk of|abuse|violence)\\b`,
    ),
    new RegExp(`\\b${people} [a-z ]{0,30}(?:fleeing|escaping) (?:abuse|violence|an abus|a violent)`),
    /\bspecialist (?:domestic|sexual) ?(?:abuse|violence)\b/,
    new RegExp(`\\b${people} (?:living with|affected by) hiv\\b`),
    /\bwitness(?:es)? (?:support service|giving evidence)\b|\bgive evidence in court\b/,
  ],
  doubt: [
    /\brefuges?\b|\blloches\w*\b|\bschronisk\w*\b|\bwomens shelters?\b/,
    /\bsurvivors?\b|\bsafe ?houses?\b/,
    /\b(?:fleeing|escaping) [a-z ]{0,30}(?:violence|abuse|abuser|slavery)\b/,
    /\babusive (?:relationships?|partners?|marriages?|homes?)\b|\bstalking\b|\bdv\b/,
  ],
}
