package org.oxytocinlab.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** What a student does in each view, and what comes of it. */
class ViewsTest extends InABrowser {
    @Test
    void answerIsHiddenUntilItIsRevealed() {
        page.at("lesson=stop-the-drip&view=predict");
        List<WebElement> choices = page.all(".choice input");
        assertThat(page.one("main").getText()).doesNotContain("You were right");
        choices.get(2).click();
        page.one("button.main").click();
        assertThat(page.one("main").getText()).contains("You were right.", "of 100 points");
        assertThat(page.all(".figure")).hasSizeGreaterThan(3);
    }

    @Test
    void perfectPredictionHasAllPoints() {
        page.at("lesson=stop-the-drip&view=predict");
        page.ask("""
                const run = engine.ask('run', app.lesson.text);
                const column = run.columns.contractions_per_10min;
                document.querySelectorAll('.guesses input[type=number]').forEach((field, i) => {
                  field.value = valueAt(run, column, i * run.end / 6);
                  field.dispatchEvent(new Event('change'));
                });
                """);
        page.one("button.main").click();
        assertThat(page.one(".verdict h2").getText()).isEqualTo("100 of 100 points");
    }

    @Test
    void sliderAndFieldSayTheSameAndMoveTheCurve() {
        page.at("lesson=low-dose-induction&view=play");
        String before = page.one(".figure .said").getText();
        page.ask("""
                const range = [...document.querySelectorAll('input[type=range]')].find(each => each.labels[0]?.textContent === 'Step');
                range.value = '4';
                range.dispatchEvent(new Event('input'));
                """);
        page.waitFor("return document.querySelector('.figure .said').textContent.includes('40 mU/min')");
        assertThat(before).contains("20 mU/min");
        Object field = page.ask(
                "return [...document.querySelectorAll('.control')].find(each => each.textContent.startsWith('Step')).querySelector('input[type=number]').value");
        assertThat(field).isEqualTo("4");
    }

    /** A student who orders what the protocol orders has the protocol's woman. */
    @Test
    void studentWhoFollowsTheProtocolEqualsIt() {
        page.at("lesson=checklist&view=bedside");
        Map<?, ?> found = (Map<?, ?>) page.ask("""
                const text = app.lesson.text;
                const protocol = engine.exports.run(text);
                const minutes = protocol.decisions.map(each => each.time).join(' ');
                const rates = protocol.decisions.map(each => each.after).join(' ');
                const student = engine.exports.attend(text, minutes, rates);
                const value = (run, key) => run.endpoints.find(each => each.key === key).value;
                const keys = ['minutes_in_goal', 'minutes_with_tachysystole', 'total_oxytocin_IU'];
                return {problems: student.problems.length, rounds: student.decisions.length,
                  ours: keys.map(key => value(protocol, key)), theirs: keys.map(key => value(student, key))};
                """);
        assertThat(found.get("problems")).isEqualTo(0L);
        assertThat((Long) found.get("rounds")).isGreaterThan(10);
        List<?> ours = (List<?>) found.get("ours");
        List<?> theirs = (List<?>) found.get("theirs");
        for (int i = 0; i < ours.size(); i++) {
            assertThat(((Number) theirs.get(i)).doubleValue())
                    .isCloseTo(((Number) ours.get(i)).doubleValue(), within(1e-6));
        }
    }

    /** Whatever is turned or done, everything else of the case stays. */
    @Test
    void sliderKeepsWhatIsDoneAtTheBirth() {
        page.at("");
        Map<?, ?> turned = (Map<?, ?>) page.ask("""
                const text = app.lessons.find(each => each.name === 'labour-to-third-stage').yaml;
                const step = engine.exports.turn(text, 'step', 3).text;
                const branch = engine.exports.branch(text, 200, 'set rate', '4 mU/min', false).text;
                return {step, branch};
                """);
        assertThat(turned.get("step").toString()).contains("at: birth", "step: 3 mU/min");
        assertThat(turned.get("branch").toString()).contains("at: birth", "rate: 4 mU/min");
    }

    @Test
    void studentIsComparedWithTheProtocolAtTheEnd() {
        page.at("lesson=checklist&view=bedside");
        page.ask("""
                for (let i = 0; i < 60; i++) {
                  const leave = [...document.querySelectorAll('button')].find(each => each.textContent === 'Leave it');
                  if (leave) leave.click();
                }
                """);
        assertThat(page.one(".panel").getText())
                .contains("Minutes in goal: you 0 min, the protocol", "Minutes of tachysystole: you 0 min")
                .doesNotContain("[object");
        assertThat(page.one("main").getText()).doesNotContain("[object", "undefined", "NaN");
    }

    @Test
    void studentSeesNoPlasmaLevel() {
        page.at("lesson=checklist&view=bedside");
        assertThat(page.all(".figure h2")).extracting(WebElement::getText).noneMatch(words -> words.contains("plasma"));
        assertThat(page.one(".sight").getText()).contains("Contractions per 10 min");
    }

    @Test
    void readerSaysWhereATextIsWrong() {
        page.at("lesson=low-dose-induction&view=text");
        page.ask("""
                const area = document.querySelector('textarea');
                area.value = area.value.replace('duration: 10 h', 'duration: ten hours');
                area.dispatchEvent(new Event('input'));
                """);
        assertThat(page.one(".problems").getText()).contains("Line 6, column 11", "ten hours");
    }

    @Test
    void linkCarriesTheCase() {
        page.at("");
        Object link = page.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                packedCase('title: Sent\\nduration: 2 h\\nregimen: {rate: 7 mU/min}\\n').then(done);
                """);
        page.at("case=" + link + "&view=play");
        assertThat(page.one("h1").getText()).isEqualTo("Sent");
        assertThat(page.one(".figure .said").getText()).contains("7 mU/min");
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        page.at("");
        assertThat((List<?>) page.ask("""
                const own = language => Object.keys(TEXTS[language]).filter(key => !key.startsWith('of.') && !key.startsWith('lesson.')).sort();
                const english = own('en');
                return Object.keys(TEXTS).flatMap(language => own(language).filter(key => !english.includes(key)).concat(english.filter(key => !own(language).includes(key))).map(key => language + ' ' + key));
                """)).isEmpty();
    }

    @Test
    void everyLessonSpeaksEveryLanguage() {
        page.at("");
        assertThat((List<?>) page.ask("""
                return Object.keys(TEXTS).filter(language => language !== 'en').flatMap(language => app.lessons.flatMap(lesson =>
                  ['title', 'teaches', 'question', 'because'].filter(part => !TEXTS[language][`of.lesson.${lesson.name}.${part}`]).map(part => `${language} ${lesson.name} ${part}`)));
                """)).isEmpty();
    }

    /** As it would be in a browser that cannot compile the engine. */
    @Test
    void oldBrowserShowsASentenceAndAPicture() {
        page.at("");
        page.ask("tooOld('This browser is too old.')");
        assertThat(page.one("[role=alert]").getText()).startsWith("This browser is too old");
        assertThat(page.all("main > svg[role=img]")).hasSize(1);
    }

    @Test
    void fileStaysSmall() {
        assertThat(new File(System.getProperty("classroom"))).size().isLessThanOrEqualTo(900_000);
    }

    /** Opened from a file, it must need nothing else. */
    @Test
    void nothingIsAskedOfANetwork() {
        page.at("lesson=low-dose-induction&view=play");
        assertThat(
                        (List<?>)
                                page.ask(
                                        "return performance.getEntriesByType('resource').map(each => each.name).filter(name => !name.startsWith('blob:') && !name.startsWith('data:'))"))
                .isEmpty();
    }
}
