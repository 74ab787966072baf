import { term } from './schema.ts'

/** What a person might come with, in the words a person might use. Two levels. Welsh labels await a reader's check. */
export const needs = [
  term('loneliness', 'Lonely or cut off', 'Unig neu wedi’ch ynysu', [
    term('someone-to-talk-to', 'Someone to talk to', 'Rhywun i siarad â nhw'),
    term('making-friends', 'Making friends', 'Gwneud ffrindiau'),
    term('stuck-at-home', 'Stuck at home', 'Yn gaeth i’r tŷ'),
    term('new-to-area', 'New to the area', 'Newydd i’r ardal'),
  ]),
  term('money-worries', 'Money worries', 'Pryderon am arian', [
    term('debt', 'In debt', 'Mewn dyled'),
    term('benefits', 'Help with benefits', 'Help gyda budd-daliadau'),
    term('energy-bills', 'Gas and electric bills', 'Biliau nwy a thrydan'),
    term('hunger', 'Not enough food', 'Dim digon o fwyd'),
    term('essentials', 'Clothes, furniture or a cooker', 'Dillad, dodrefn neu bopty'),
    term('keeping-warm', 'Keeping warm', 'Cadw’n gynnes'),
  ]),
  term('home', 'A home', 'Cartref', [
    term('nowhere-to-live', 'Nowhere to live', 'Unman i fyw'),
    term('eviction', 'Rent arrears or eviction', 'Ôl-ddyledion rhent neu droi allan'),
    term('home-condition', 'Damp, repairs or a cold home', 'Lleithder, atgyweiriadau neu gartref oer'),
    term('home-adaptation', 'A home that is hard to get around', 'Cartref anodd symud o’i gwmpas'),
  ]),
  term('feeling-low', 'Feeling low or anxious', 'Teimlo’n isel neu’n bryderus', [
    term('depression', 'Depression', 'Iselder'),
    term('anxiety', 'Anxiety and panic', 'Gorbryder a phanig'),
    term('stress', 'Stress', 'Straen'),
    term('self-harm', 'Thoughts of harming yourself', 'Meddwl am eich niweidio’ch hun'),
    term('confidence', 'Confidence', 'Hyder'),
    term('sleep', 'Sleep', 'Cwsg'),
  ]),
  term('loss', 'Grief and loss', 'Galar a cholled', [
    term('bereavement', 'Somebody has died', 'Mae rhywun wedi marw'),
    term('baby-loss', 'Losing a baby', 'Colli babi'),
    term('separation', 'Separation or divorce', 'Gwahanu neu ysgaru'),
  ]),
  term('body', 'Living with illness', 'Byw gyda salwch', [
    term('pain', 'Long-term pain', 'Poen hirdymor'),
    term('diabetes', 'Diabetes', 'Diabetes'),
    term('heart-and-lungs', 'Heart, stroke or breathing', 'Y galon, strôc neu anadlu'),
    term('cancer', 'Cancer', 'Canser'),
    term('memory', 'Memory and dementia', 'Cof a dementia'),
    term('falls', 'Falls and balance', 'Cwympo a chydbwysedd'),
    term('arthritis', 'Joints and bones', 'Cymalau ac esgyrn'),
    term('menopause', 'Menopause', 'Y menopos'),
  ]),
  term('healthy-habits', 'Healthier habits', 'Arferion iachach', [
    term('more-active', 'Being more active', 'Bod yn fwy egnïol'),
    term('weight', 'Weight', 'Pwysau'),
    term('smoking', 'Stopping smoking', 'Rhoi’r gorau i ysmygu'),
    term('alcohol', 'Drinking too much', 'Yfed gormod'),
    term('drugs', 'Drugs', 'Cyffuriau'),
    term('gambling', 'Gambling', 'Gamblo'),
  ]),
  term('caring', 'Looking after someone', 'Gofalu am rywun', [
    term('carer-break', 'A break from caring', 'Seibiant rhag gofalu'),
    term('caring-for-child', 'A child with extra needs', 'Plentyn ag anghenion ychwanegol'),
  ]),
  term('family-life', 'Family life', 'Bywyd teuluol', [
    term('new-baby', 'Expecting or a new baby', 'Disgwyl neu fabi newydd'),
    term('parenting', 'Being a parent', 'Bod yn rhiant'),
    term('childrens-activities', 'Something for the children to do', 'Rhywbeth i’r plant ei wneud'),
    term('teenagers', 'Teenagers', 'Pobl ifanc yn eu harddegau'),
    term('relationships', 'Relationships', 'Perthnasoedd'),
  ]),
  term('safety', 'Not feeling safe', 'Ddim yn teimlo’n ddiogel', [
    term('abuse-at-home', 'Abuse at home', 'Cam-drin gartref'),
    term('sexual-violence', 'Rape or sexual abuse', 'Trais neu gam-drin rhywiol'),
    term('crime', 'After a crime', 'Ar ôl trosedd'),
    term('hate-crime', 'Hate crime and discrimination', 'Troseddau casineb a gwahaniaethu'),
  ]),
  term('daily-living', 'Managing day to day', 'Ymdopi o ddydd i ddydd', [
    term('getting-around', 'Getting around', 'Teithio o gwmpas'),
    term('shopping-and-cleaning', 'Shopping and cleaning', 'Siopa a glanhau'),
    term('forms', 'Filling in forms', 'Llenwi ffurflenni'),
    term('getting-online', 'Getting online', 'Mynd ar-lein'),
    term('equipment', 'Equipment', 'Offer'),
  ]),
  term('work-and-learning', 'Work and learning', 'Gwaith a dysgu', [
    term('finding-work', 'Finding work', 'Dod o hyd i waith'),
    term('off-sick', 'Off sick or back to work', 'I ffwrdd yn sâl neu’n ôl i’r gwaith'),
    term('english-language', 'Learning English', 'Dysgu Saesneg'),
    term('reading-and-maths', 'Reading, writing and maths', 'Darllen, ysgrifennu a mathemateg'),
    term('volunteering', 'Giving time', 'Rhoi amser'),
  ]),
  term('rights', 'Rights and papers', 'Hawliau a phapurau', [
    term('immigration', 'Visa, asylum and settling', 'Fisa, lloches ac ymgartrefu'),
    term('legal-problem', 'A legal problem', 'Problem gyfreithiol'),
  ]),
  term('interests', 'Something to enjoy', 'Rhywbeth i’w fwynhau', [
    term('being-creative', 'Being creative', 'Bod yn greadigol'),
    term('outdoors', 'Time outdoors', 'Amser yn yr awyr agored'),
    term('music-and-singing', 'Music and singing', 'Cerddoriaeth a chanu'),
  ]),
]
