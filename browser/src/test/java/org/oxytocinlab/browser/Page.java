package org.oxytocinlab.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The finished page in a real Chromium, opened from its file as by a double click. */
final class Page implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;

    private Page(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().scriptTimeout(PATIENCE);
    }

    /** Opens a browser; where there is none the test is skipped, and says why. */
    static Page open() {
        Optional<Path> browser =
                found("CHROMIUM", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Optional<Path> driver =
                found("CHROMEDRIVER", "/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
        Assumptions.assumeTrue(
                browser.isPresent() && driver.isPresent(),
                "skipped: no Chromium with its driver was found; set CHROMIUM and CHROMEDRIVER to their paths");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Page(new ChromeDriver(service, options));
    }

    private static Optional<Path> found(String variable, String... places) {
        return Stream.concat(Stream.ofNullable(System.getenv(variable)), Stream.of(places))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Goes to a place of the page, and waits until it is shown. */
    Page at(String hash) {
        driver.get("about:blank");
        driver.get(new File(System.getProperty("classroom")).toURI() + "#" + hash);
        waitFor("return document.documentElement.dataset.ready === 'yes'");
        return this;
    }

    /** Goes to an address, and waits until the page is shown. */
    Page visit(String address) {
        driver.get("about:blank");
        driver.get(address);
        waitFor("return document.documentElement.dataset.ready === 'yes'");
        return this;
    }

    void waitFor(String condition) {
        new WebDriverWait(driver, PATIENCE).until(any -> Boolean.TRUE.equals(driver.executeScript(condition)));
    }

    /** The answer of a script, whose arguments stand in {@code arguments}. */
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    void wide(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 900));
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
