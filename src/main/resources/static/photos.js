// Photographs side by side: looked through with j and k, decided with a key each. Without a script the buttons do the same.
'use strict';

(function () {
    const sheet = document.querySelector('.contact-sheet');
    if (!sheet) return;
    const told = sheet.querySelector('.card-said');
    const cards = () => [...sheet.querySelectorAll('.contact')];
    const here = () => document.activeElement && document.activeElement.closest('.contact');
    const say = (words) => { told.textContent = words; };

    function go(by) {
        const all = cards();
        const at = all.indexOf(here());
        const to = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
        if (!to) return;
        to.focus({ preventScroll: true });
        to.scrollIntoView({ block: 'nearest' });
    }

    /** What the server answers has this card as it now is, whether it took the press or not. */
    async function send(form, button) {
        const card = form.closest('.contact');
        if (card.dataset.sent !== undefined) return;
        card.dataset.sent = '';
        const body = new URLSearchParams(new FormData(form));
        body.set('verdict', button.value);
        body.set('card', '1');
        try {
            const answer = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'text/html' } });
            const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
            const fresh = page.getElementById(card.id);
            if (!fresh) {
                const why = page.querySelector('[role=alert]');
                say(why ? why.textContent : `没有存下（${answer.status}）。请刷新页面再试。`);
                return;
            }
            const focused = card.contains(document.activeElement);
            card.replaceWith(fresh);
            const chip = fresh.querySelector('.decided .chip');
            say(fresh.querySelector('.trouble') ? fresh.querySelector('.trouble').textContent : `${fresh.getAttribute('aria-label')}：${chip ? chip.textContent : '还没定'}，已存下。`);
            if (!focused) return;
            fresh.focus({ preventScroll: true });
            if (answer.ok) go(1);
        } catch {
            say('没有存下：连不上科汇，可能已停止或正在重启。请再按一次。');
        } finally {
            delete card.dataset.sent;
        }
    }

    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (!form.matches('.contact .decide') || !event.submitter) return;
        event.preventDefault();
        send(form, event.submitter);
    });

    document.addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
        if (event.target.matches('input, textarea, select')) {
            if (event.key === 'Escape' && here()) here().focus();
            return;
        }
        // by place on the keyboard: an input method may be at work
        if (event.code === 'KeyJ') go(1);
        else if (event.code === 'KeyK') go(-1);
        else {
            const digit = (/^(?:Digit|Numpad)([0-3])$/.exec(event.code) || [])[1];
            const card = here();
            const button = digit && card && card.querySelector(`[data-key="${digit}"]`);
            if (!button) return;
            const words = button.form.elements.words;
            if (words && words.value.trim() === '') words.focus();
            else send(button.form, button);
        }
        event.preventDefault();
    });
})();
