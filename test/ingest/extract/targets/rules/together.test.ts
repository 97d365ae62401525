// One thing told in several measures.
import { together } from '../../../../../ingest/extract/targets/rules/together.ts'
import { reads } from '../tables.ts'

reads(together, [
  ['2025年,完成3800户、58万平方米棚户区改造。', '棚户区改造 =3800户 2025', '棚户区改造 =58万平方米 2025'],
  ['到2025年,建成3条、120公里旅游公路。', '旅游公路 =3条 2025', '旅游公路 =120公里 2025'],
])
