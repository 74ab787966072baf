/**
 * Small Welsh words that say nothing about what is wanted; folded. Those of English too ("a", "am", "i", "or") are in `welshOrEnglish`, and count as Welsh only in a
 * Welsh query. "Help" and "cymorth" are asked for by everybody; the table of words has what they go with.
 */
export const welshStopWords: ReadonlySet<string> = new Set(
  `y yr r n u w m ir or ar a ac ag ai au i im iw o oi ou am at dan dros drwy er gan gyda gydag gydar efo efor heb hyd mewn mo n ni nid na nac nad neu ond os pe pan rhag rhwng
  tan trwy wrth yn ym yng yna yma acw fan hyn hynny hwn hon y rhain rhein rheina hwnnw honno
  mae maen maer ydy ydi yw ydw ydyn ydych ydyw sy sydd oes oedd oeddwn roedd roeddwn bydd byddaf bod fod bu wedi fydd fyddai byddai buasai baswn hoffwn hoffen hoffai
  dw dwi dwin dwim rwy rwyf rwyn rydw rydym rydyn rwyt wyf wyt wi fin
  fi fy mi ti dy di ef fe fo hi nhw chi chdi eich ein ei eu hun hunan hunain minnau innau ni ninnau
  isio ishe isie isho eisiau eisie angen moyn mofyn ishio
  pawb bawb chwilio edrych ffeindio cael gael caf gaf dod dewch mynd wneud wnaeth gallu gall gallaf alla all allwch galla medru oes
  pwy beth be ble lle pryd sut pam pa faint faint sawl rhywle rhywun rhywbeth rhyw unrhyw unrhywun unrhywbeth rhai pob popeth
  iawn iawnn hefyd eto nawr rwan rwan wan dal jyst dim ddim nes agos ger ymyl wrth ymhlith ynglyn ynghylch tua tuag ynddo
  os gwelwch yn dda plis diolch bob does bryd ol gwmpas rhan fel gyd pethau petha pethe eraill arall fwy mwy rhagor llawer tipyn ambell digon gwybod gweld gallwch fyny felly gilydd doedd helo shwmae sumae
  help helpu chi nghael`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a folded word is a small Welsh one, also with "r" or "n" written on: "chi'n". */
export function isSmallWelsh(word: string): boolean {
  if (welshStopWords.has(word)) return true
  return /..[aeiouwy][rn]$/.test(word) && welshStopWords.has(word.slice(0, -1))
}
