import { useState } from 'react';
import { Select } from '../design/controls.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { Icon } from '../design/Icon.tsx';
import { chooseLanguage, LANGUAGES, type Language, useLanguage, useSay } from '../language/language.ts';
import { chooseTheme, useTheme } from './theme.ts';

/** Light and language. */
export function Preferences() {
  const say = useSay();
  const { theme } = useTheme();
  const language = useLanguage();
  const [isOpen, open] = useState(false);
  const other = theme === 'light' ? 'dark' : 'light';
  const options = (Object.keys(LANGUAGES) as Language[]).map((value) => ({ value, label: LANGUAGES[value] }));
  return (
    <div className="preferences">
      <button type="button" className="rail-link" onClick={() => chooseTheme(other)}>
        <Icon name={other === 'dark' ? 'moon' : 'sun'} />
        {say(other === 'dark' ? 'theme.dark' : 'theme.light')}
      </button>
      <button type="button" className="rail-link" onClick={() => open(true)}>
        <Icon name="globe" />
        <span lang={language}>{LANGUAGES[language]}</span>
      </button>
      {isOpen && (
        <Dialog title={say('language')} onClose={() => open(false)}>
          <Select
            label={say('language')}
            value={language}
            options={options}
            onChoose={(value) => void chooseLanguage(value)}
          />
        </Dialog>
      )}
    </div>
  );
}
