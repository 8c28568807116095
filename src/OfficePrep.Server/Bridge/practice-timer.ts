/** Counts the seconds of an answer that is said aloud. */
export class PracticeTimer {
  private begun = 0;
  private beat = 0;

  /** Starts or stops it. */
  toggle(button: HTMLElement): void {
    if (this.beat !== 0) {
      clearInterval(this.beat);
      this.beat = 0;
      button.textContent = "Start the timer";
      return;
    }

    this.begun = Date.now();
    button.textContent = "Stop the timer";
    this.beat = window.setInterval(() => this.show(button), 250);
    this.show(button);
  }

  private show(button: HTMLElement): void {
    const clock = document.getElementById(button.dataset["timer"]!);
    if (!clock) {
      // Its page has given way to another.
      clearInterval(this.beat);
      this.beat = 0;
      return;
    }

    const seconds = Math.floor((Date.now() - this.begun) / 1000);
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    clock.classList.toggle("over", seconds > Number(button.dataset["target"]));
  }
}
