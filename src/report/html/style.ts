import { controlStyle } from './style/controls.ts'
import { pageStyle } from './style/page.ts'
import { pictureStyle } from './style/pictures.ts'
import { printStyle } from './style/print.ts'
import { tableStyle } from './style/tables.ts'
import { unfoldingStyle } from './style/unfolding.ts'

/**
 * The style of report.html beyond what it takes over from KERN, in KERN's colours, sizes and typeface: dense tables, pictures,
 * details, paper. After a change: "node scripts/report-assets.ts".
 */
export const style = [pageStyle, tableStyle, controlStyle, unfoldingStyle, pictureStyle, printStyle].join('')
