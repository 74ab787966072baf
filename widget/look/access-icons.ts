/** The icons of access features, by slug. Drawn as `icons` says. */
export const accessIcons = {
  'step-free':
    'M10.5 5.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM10.5 8v6.5h5L18 20h2M10.5 10.5H15M8 11.5a5 5 0 1 0 6.5 6.8',
  'accessible-toilet':
    'M6.5 6a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM6.5 8.5V14h4l2 6M6.5 11h4M4.7 11.5a4.5 4.5 0 1 0 5.5 6M16 3v18M19 8h2.5M20.2 8v5',
  'changing-places': 'M3 15h18M5 15v5M19 15v5M6 11.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM9.5 12h10M12 4h8v4',
  'hearing-loop':
    'M7 9a5 5 0 0 1 10 0c0 3-2 3.8-3 5.5S13 20 10.5 20A3 3 0 0 1 7.5 17M10 9a2 2 0 0 1 4 0c0 1.5-1.5 2-1.5 3.5M3.5 3.5l17 17',
  bsl: 'M9.5 11 6 7.5M11.5 9.5 7.8 5M13.5 8.5 10.5 4.5M15 9.5V6.5M15 9.5c1.5 2.5 1 6-1 8s-5 2-7 0l-3-3M20 14c.5 2.5-.5 5-2.5 6.5',
  quiet: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 10l4.5 4M20.5 10 16 14',
  parking: 'M4.5 4.5h15v15h-15zM9.5 16.5v-9h3a2.8 2.8 0 0 1 0 5.6h-3',
  'blue-badge': 'M4.5 4.5h15v15h-15zM11 8.5h.01M11 10.5v4h3l1.2 3M8.8 12.5a3 3 0 1 0 4 4',
  'public-transport': 'M5.5 4.5h13v12h-13zM5.5 11h13M8 16.5 6.5 20M16 16.5l1.5 3.5M8.5 14h.01M15.5 14h.01',
  'carer-welcome':
    'M8.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19.5c0-3.3 2.2-6 5.5-6s5.5 2.7 5.5 6M17.5 12.5s-2.5-1.4-2.5-3.2a1.4 1.4 0 0 1 2.5-.8 1.4 1.4 0 0 1 2.5.8c0 1.8-2.5 3.2-2.5 3.2z',
  'assistance-dogs':
    'M4 6.5 7 5l2 3h7l2.5-2.5M16 8c1.5 0 4 .5 4 2.5 0 1.5-1.5 2-3 2V20h-2.5v-5h-5V20H7v-8L4 9.5z',
  'large-print': 'M3 19 8.5 5 14 19M5 14h7M15.5 19l3-8 3 8M16.5 16.5h4',
  'easy-read': 'M4 5h7v6H4zM14 6.5h6M14 9.5h4M4 14h7v6H4zM14 15.5h6M14 18.5h4',
  interpreter: 'M3.5 5h10v7.5h-5L5.5 15v-2.5h-2zM13.5 10h7v7h-2v2.5L15.5 17h-5v-2',
  'baby-changing':
    'M12 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 11.5l5-2 5 2M9.5 10.5V15h5v-4.5M4 18h16M9.5 15v3M14.5 15v3M6 21h12',
  lift: 'M5.5 3.5h13v17h-13zM9.5 10.5l2.5-3 2.5 3M9.5 13.5l2.5 3 2.5-3',
} as const satisfies Record<string, string>
