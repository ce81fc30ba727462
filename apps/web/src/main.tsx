import { createRoot } from 'react-dom/client'
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import './styles/theme.css'
import './styles/base.css'
import './styles/top-bar.css'
import './styles/map.css'
import './styles/panels.css'
import './styles/answers.css'
import './styles/note.css'
import './styles/table.css'
import './styles/overview.css'
import './styles/narrow.css'
import { App } from './ui/App.tsx'
import { installTestHook } from './ui/test-hook.ts'

// The words on the map need them; asked for only when they are drawn, they would come late.
for (const weight of [470, 560, 650]) void document.fonts.load(`${weight} 12px "Pretendard Variable"`, 'AWS S3')
installTestHook()
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
