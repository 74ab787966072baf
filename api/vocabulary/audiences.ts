import { term } from './schema.ts'

/** Who it is especially for. A listing silent on a group is not excluded by it; `everyone` means it. */
export const audiences = [
  term('everyone', 'Everyone', 'Pawb'),
  term('children', 'Children', 'Plant'),
  term('young-people', 'Young people', 'Pobl ifanc'),
  term('parents', 'Parents', 'Rhieni'),
  term('older-people', 'Older people', 'Pobl hŷn'),
  term('carers', 'Carers', 'Gofalwyr'),
  term('disabled-people', 'Disabled people', 'Pobl anabl'),
  term('learning-disability', 'People with a learning disability', 'Pobl ag anabledd dysgu'),
  term('autistic-people', 'Autistic people', 'Pobl awtistig'),
  term('deaf-people', 'Deaf people', 'Pobl Fyddar'),
  term('blind-people', 'Blind and partially sighted people', 'Pobl ddall a rhannol ddall'),
  term('women', 'Women', 'Menywod'),
  term('men', 'Men', 'Dynion'),
  term('lgbtq', 'LGBTQ+ people', 'Pobl LHDTC+'),
  term('refugees', 'Refugees and people seeking asylum', 'Ffoaduriaid a cheiswyr lloches'),
  term('veterans', 'Veterans and forces families', 'Cyn-filwyr a theuluoedd y lluoedd'),
  term('homeless-people', 'People without a home', 'Pobl heb gartref'),
  term(
    'ethnic-communities',
    'Black, Asian and minority ethnic communities',
    'Cymunedau Du, Asiaidd ac ethnig lleiafrifol',
  ),
  term('people-with-dementia', 'People with dementia', 'Pobl â dementia'),
]
