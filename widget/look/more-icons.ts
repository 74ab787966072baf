/** The icons of a listing in full and of the map. Drawn as `icons` says. */
export const moreIcons = {
  mail: 'M3.5 5.5h17v13h-17zM3.5 7l8.5 6.5L20.5 7',
  calendar: 'M4 5.5h16v15H4zM4 10h16M8 3v4M16 3v4',
  up: 'M12 19.5v-15M5.5 11 12 4.5l6.5 6.5',
  'down-arrow': 'M12 4.5v15M5.5 13l6.5 6.5 6.5-6.5',
  down: 'M6 9.5l6 6 6-6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  print: 'M7 8.5v-5h10v5M7 17H4v-8.5h16V17h-3M7 14h10v6.5H7z',
  share: 'M12 14.5v-11M8 7l4-3.5L16 7M6.5 11H5v9.5h14V11h-1.5',
  external: 'M10 5H5v14h14v-5M14 4.5h5.5V10M19 5l-8 8',
  language:
    'M3.5 6h10M8.5 4v2M11.5 6c-.7 4-3.5 7-7.5 8.5M6 9c1 2.5 3 4.3 5.5 5.3M12 20l4-10 4 10M13.4 16.5h5.2',
  exit: 'M10 4H5v16h5M14 7.5l4.5 4.5-4.5 4.5M18.5 12H9',
} as const satisfies Record<string, string>
